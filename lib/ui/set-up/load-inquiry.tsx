// Loads an inquiry from a JSON file, as another saved one; in place of the one being written only while nothing was ever typed there.
// A file that doesn't fit changes nothing; one that does can be taken back.
import { useState } from 'preact/hooks';
import type { Inquiry, Problem } from '../../inquiry/inquiry.ts';
import { parseInquiry } from '../../inquiry/parse-inquiry.ts';
import { deleteInquiry, saveInquiry } from '../../store/write.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { readTextFile } from '../read-text-file.ts';
import type { Draft } from './draft.ts';
import { openSaved } from './other-inquiry.ts';

type Loaded = { readonly takeBack: () => Promise<void> } | { readonly problems: readonly Problem[] } | null;

export function LoadInquiry({ draft }: { readonly draft: Draft }) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  async function load(file: File): Promise<void> {
    const parsed = await parseFile(file, crypto.randomUUID());
    if (!parsed.ok) return setLoaded({ problems: parsed.problems });
    const { inquiry } = parsed;
    const { inquiry: before, isNew } = draft;
    await draft.turnTo(async () => (await saveInquiry(inquiry), inquiry));
    setLoaded({ takeBack: () => takeBack(draft, inquiry.id, before, isNew) });
  }
  return (
    <div class="load" data-view="load-inquiry">
      <label for="inquiry-file">Load from a file you saved</label>
      <input
        id="inquiry-file"
        name="inquiry-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void load(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <LoadAnswer loaded={loaded} onUndone={() => setLoaded(null)} />
    </div>
  );
}

// The only inquiry there is can't be deleted: it becomes the blank page again that it took the place of.
async function takeBack({ turnTo }: Draft, loadedId: string, before: Inquiry, wasBlank: boolean): Promise<void> {
  await turnTo(async () => {
    if (wasBlank) {
      const blank = { ...before, id: loadedId, updatedAt: Date.now() };
      await saveInquiry(blank);
      return blank;
    }
    const opened = await openSaved(before.id);
    await deleteInquiry(loadedId);
    return opened;
  });
}

function LoadAnswer({ loaded, onUndone }: { readonly loaded: Loaded; readonly onUndone: () => void }) {
  if (!loaded) return null;
  if ('takeBack' in loaded)
    return (
      <Notice tone="good">
        <p>Loaded.</p>
        <ActionButton action="undo-load" tone="quiet" onPress={() => void loaded.takeBack().then(onUndone)}>
          Undo
        </ActionButton>
      </Notice>
    );
  return (
    <Notice tone="error">
      <p>This file was not loaded; what you had is unchanged.</p>
      <ul>
        {loaded.problems.map(({ field, message }) => (
          <li key={field + message} data-problem={field}>
            {field === 'file' ? message : `${field}: ${message}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

async function parseFile(file: File, id: string): Promise<ReturnType<typeof parseInquiry>> {
  const fileProblem = (message: string) => ({ ok: false, problems: [{ field: 'file', level: 'error', message }] }) as const;
  const read = await readTextFile(file);
  if (!read.ok) return fileProblem(read.message);
  try {
    return parseInquiry(JSON.parse(read.text), { id, now: Date.now() });
  } catch {
    return fileProblem('The file is not JSON.');
  }
}
