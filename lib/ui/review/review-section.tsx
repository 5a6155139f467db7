// The last look before anything is sent: to whom, in which words, what is shared, who is left out and why. The tick is bound to
// exactly what is shown; any change takes it back by itself.
import { useMemo } from 'preact/hooks';
import { dealers as dealerCount, durationWords, USUAL_CONTACT_MS } from '../../batch/progress.ts';
import type { Batch } from '../../batch/batch.ts';
import type { Policy } from '../../batch/policy.ts';
import type { StartInput } from '../../runner/plan-start.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { planNow } from '../start-batch.ts';
import { AccessRefused } from './access-refused.tsx';
import { Blockers } from './blockers.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { Recipients } from './recipients.tsx';
import { SharedData } from './shared-data.tsx';
import type { Confirming, Starting } from './use-review.ts';
import { useConfirmation, useMode, useStart } from './use-review.ts';

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
