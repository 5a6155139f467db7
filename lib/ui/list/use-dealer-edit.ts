// The dealer that is being edited, one at a time: what was typed, and what has to be mended. It is there until it is saved or
// given up, also when the person looks at another section meanwhile.
import { useRef } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { DealerDraft, DraftField, DraftProblem } from '../../dealers/edit-dealer.ts';
import { draftOf, hasChanges } from '../../dealers/edit-dealer.ts';
import { saveEdit } from '../../store/edit-dealers.ts';
import { useKept } from '../use-kept.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

interface Edit {
  readonly id: string;
  readonly draft: DealerDraft;
  readonly problems: readonly DraftProblem[];
  /** Why saving failed as a whole. */
  readonly trouble: string;
  readonly refusals: number;
}

export interface DealerEdit {
  /** '' when nothing is edited. */
  readonly id: string;
  readonly draft: DealerDraft | null;
  readonly problems: readonly DraftProblem[];
  readonly trouble: string;
  /** How often saving was refused. */
  readonly refusals: number;
  /** The keyboard goes back to the row. */
  readonly returns: boolean;
  readonly start: (id: string) => void;
  readonly change: (field: DraftField, value: string) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

export function useDealerEdit(dealers: readonly Dealer[], say: (words: string) => void): DealerEdit {
  const [edit, setEdit] = useKept<Edit | null>('dealer-edit', null);
  const saving = useRef(false);
  const returns = useRef(false);
  // Two fields filled at once, or typing during a save, must not overwrite each other.
  const latest = useRef(edit);
  const show = (next: Edit | null) => {
    latest.current = next;
    setEdit(next);
  };
  const end = (words: string) => {
    returns.current = true;
    show(null);
    say(words);
  };
  const start = (id: string) => {
    const open = latest.current;
    const before = open && dealers.find((dealer) => dealer.id === open.id);
    if (open && before && hasChanges(before, open.draft)) return say('Save or cancel the dealer you are editing first.');
    const dealer = dealers.find((other) => other.id === id);
    if (dealer) show({ id, draft: draftOf(dealer), problems: [], trouble: '', refusals: 0 });
  };
  const change = (field: DraftField, value: string) => {
    const open = latest.current;
    if (!open) return;
    show({ ...open, draft: { ...open.draft, [field]: value }, problems: open.problems.filter((problem) => problem.field !== field) });
  };
  async function save(): Promise<void> {
    const open = latest.current;
    if (!open || saving.current) return;
    saving.current = true;
    const { problems, trouble } = await saveEdit(open.id, open.draft).then(
      (found) => ({ problems: found, trouble: '' }),
      (error: unknown) => ({ problems: [], trouble: `This could not be saved. ${wordsOf(error)}` }),
    );
    saving.current = false;
    if (problems.length === 0 && trouble === '') {
      refreshPage();
      return end('Saved.');
    }
    if (latest.current) show({ ...latest.current, problems, trouble, refusals: latest.current.refusals + 1 });
  }
  return {
    id: edit?.id ?? '',
    draft: edit?.draft ?? null,
    problems: edit?.problems ?? [],
    trouble: edit?.trouble ?? '',
    refusals: edit?.refusals ?? 0,
    returns: returns.current,
    start,
    change,
    save: () => void save(),
    cancel: () => end('Nothing was changed.'),
  };
}
