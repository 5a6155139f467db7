// The last look before anything is sent: to whom, in which words, what is shared, who is left out and why. The tick is bound to
// exactly what is shown; any change takes it back by itself.
import { useMemo, useState } from 'preact/hooks';
import { dealers as dealerCount, durationWords, USUAL_CONTACT_MS } from '../../batch/progress.ts';
import type { Batch } from '../../batch/batch.ts';
import type { Policy } from '../../batch/policy.ts';
import type { StartInput, StartPlan } from '../../runner/plan-start.ts';
import { readReview } from '../../store/read.ts';
import { saveMode, saveReview } from '../../store/write.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { askForSites, planNow, startBatch } from '../start-batch.ts';
import { refreshPage, useLive } from '../use-live.ts';
import { AccessRefused } from './access-refused.tsx';
import { Blockers } from './blockers.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { Recipients } from './recipients.tsx';
import { SharedData } from './shared-data.tsx';

interface ReviewSectionProps {
  readonly input: StartInput;
  /** Stores what is still being typed. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export function ReviewSection({ input, flush, stop }: ReviewSectionProps) {
  const [mode, choose] = useMode(input.mode);
  const plan = useMemo(() => planNow({ ...input, mode }), [input, mode]);
  const confirming = useConfirmation(plan);
  const starting = useStart(plan, confirming.confirmed, flush);
  const count = plan.review.toSend.length;
  return (
    <div data-view="review" data-patterns={plan.patterns.join(' ')}>
      <h2>{count === 0 ? 'Review' : `Send to ${dealerCount(count)}`}</h2>
      <Blockers blockers={plan.blockers} openBatch={input.openBatch} stop={stop} />
      {plan.next && input.inquiry && count > 0 && (
        <>
          <p class="lead">{whatHappens(input.policy, mode, count)}</p>
          <ModeChoice mode={mode} choose={choose} />
          <SharedData inquiry={input.inquiry} />
          <Recipients review={plan.review} notEncrypted={plan.notEncrypted} />
        </>
      )}
      <StartBar starting={starting} confirming={confirming} count={count} />
    </div>
  );
}

function whatHappens(policy: Policy, mode: Batch['mode'], count: number): string {
  const takes = durationWords((count * (USUAL_CONTACT_MS + policy.gapMs)) / Math.min(policy.lanes, count));
  const today = Math.min(count, policy.sendsPerDay);
  const rest = count > today ? ` The first ${today} go out today, the rest on the next days.` : '';
  return mode === 'assist'
    ? `Each form is filled and left open for you to send.${rest}`
    : `This takes ${takes}; you can stop at any time.${rest}`;
}

/** Shown as chosen at once: what is confirmed next is confirmed for it. A choice holds until what is stored changes. */
function useMode(stored: Batch['mode']) {
  const [chosen, setChosen] = useState({ mode: stored, instead: stored });
  const mode = chosen.instead === stored ? chosen.mode : stored;
  const choose = (wanted: Batch['mode']) => {
    setChosen({ mode: wanted, instead: stored });
    void saveMode(wanted).then(refreshPage);
  };
  return [mode, choose] as const;
}

interface Confirming {
  readonly confirmed: boolean;
  readonly confirm: (yes: boolean) => void;
}

/** Ticked means: the stored confirmation is that of what is shown now. */
function useConfirmation({ next }: StartPlan): Confirming {
  const review = useLive(readReview);
  const [said, setSaid] = useState<{ confirmation: string; yes: boolean } | null>(null);
  const confirmation = next?.batch.confirmation ?? '';
  const stored = confirmation !== '' && review.value?.confirmation === confirmation;
  const confirmed = said?.confirmation === confirmation ? said.yes : stored;
  const confirm = (yes: boolean) => {
    setSaid({ confirmation, yes });
    void saveReview(yes ? { confirmation, at: Date.now() } : null).then(refreshPage);
  };
  return { confirmed, confirm };
}

interface Starting {
  readonly notice: string;
  readonly refused: readonly string[];
  readonly plan: StartPlan;
  readonly press: () => void;
  readonly goWithout: () => void;
}

function useStart(plan: StartPlan, confirmed: boolean, flush: () => Promise<void>): Starting {
  const [notice, setNotice] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const begin = async (without: readonly string[]) => {
    await flush();
    const closed = new Set(without);
    const said = await startBatch(plan, { granted: plan.patterns.filter((pattern) => !closed.has(pattern)), refused: without });
    setNotice(said);
    if (said === '') location.hash = 'results';
  };
  const press = () => {
    const problem = whyNot(plan, confirmed);
    if (problem !== '') return setNotice(problem);
    setNotice('');
    // First thing in the click: Chrome asks only then.
    void askForSites(plan.patterns).then((closed) => {
      setRefused(closed);
      return closed.length === 0 ? begin([]) : undefined;
    });
  };
  return { notice, refused, plan, press, goWithout: () => void begin(refused) };
}

function whyNot({ blockers, next }: StartPlan, confirmed: boolean): string {
  if (blockers[0]) return blockers[0].message;
  if (!next) return 'There is nothing to send yet.';
  return confirmed ? '' : 'Tick the box first: it says that you have read the text and the list.';
}

function ConfirmBox({ confirmed, confirm }: Confirming) {
  return (
    <label class="confirm">
      <input
        type="checkbox"
        name="confirm"
        data-action="confirm"
        checked={confirmed}
        onChange={(event) => confirm(event.currentTarget.checked)}
      />
      <span>I have read the text and the list. Send exactly this.</span>
    </label>
  );
}

interface StartBarProps {
  readonly starting: Starting;
  readonly confirming: Confirming;
  readonly count: number;
}

function StartBar({ starting, confirming, count }: StartBarProps) {
  const { notice, refused, plan, press, goWithout } = starting;
  return (
    <div class="start-bar">
      {count > 0 && <ConfirmBox {...confirming} />}
      {notice !== '' && <Notice tone="error">{notice}</Notice>}
      {refused.length > 0 && <AccessRefused refused={refused} asked={plan.patterns.length} askAgain={press} goWithout={goWithout} />}
      <p class="next">
        <ActionButton action="start" tone="primary" onPress={press}>
          {count === 0 ? 'Start' : `Start: send to ${dealerCount(count)}`}
        </ActionButton>
        {count > 0 && <span class="hint">Chrome asks for access to exactly these sites.</span>}
      </p>
    </div>
  );
}
