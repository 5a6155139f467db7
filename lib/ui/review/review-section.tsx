// The last look before anything is sent: to whom, in which words, what is shared, who is left out and why. The tick is bound to
// exactly what is shown; any change takes it back by itself.
import { useState } from 'preact/hooks';
import { estimateRun, estimateWords } from '../../batch/estimate-run.ts';
import { dealers as dealerCount } from '../../batch/progress.ts';
import type { StartInput, StartPlan, Ticked } from '../../runner/plan-start.ts';
import { readReview } from '../../store/read-start.ts';
import { Notice } from '../notice.tsx';
import { SkipLink } from '../focus/skip-links.tsx';
import { useLive } from '../use-live.ts';
import { Blockers } from './blockers.tsx';
import { LeftOut } from './left-out.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { PaceCard } from './pace-card.tsx';
import { notEncryptedWords, Recipients } from './recipients.tsx';
import { SharedData } from './shared-data.tsx';
import { SiteAccess } from './site-access.tsx';
import { StartBar } from './start-bar.tsx';
import type { Choosing } from './use-choices.ts';
import { useChoices } from './use-choices.ts';
import { useConfirmation } from './use-confirmation.ts';
import { usePlan } from './use-plan.ts';
import { useStart } from './use-start.ts';

interface ReviewSectionProps {
  readonly input: StartInput;
  /** Stores what is still being typed. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export function ReviewSection({ input, flush, stop }: ReviewSectionProps) {
  const { value: ticked = null } = useLive(readReview);
  const choosing = useChoices(input);
  const { value: plan, isLate } = usePlan(input, choosing.choices, ticked);
  if (!plan) return <Planning count={input.dealers.length} />;
  return <PlannedReview input={input} plan={plan} isLate={isLate} ticked={ticked} choosing={choosing} flush={flush} stop={stop} />;
}

function Planning({ count }: { readonly count: number }) {
  return (
    <div data-view="planning">
      <h2>Review</h2>
      <p class="lead" role="status">{`Working out who of your ${dealerCount(count)} gets what…`}</p>
    </div>
  );
}

interface PlannedReviewProps extends ReviewSectionProps {
  readonly plan: StartPlan;
  /** Something has changed, and the plan for it is being made. */
  readonly isLate: boolean;
  readonly ticked: Ticked | null;
  readonly choosing: Choosing;
}

function PlannedReview({ input, plan, isLate, ticked, choosing, flush, stop }: PlannedReviewProps) {
  // Never kept: each batch asks for its own sites unless the person says otherwise just then.
  const [allSites, chooseAll] = useState(false);
  const confirming = useConfirmation(plan, ticked);
  const starting = useStart(plan, { allSites, isLate, confirmed: confirming.confirmed }, flush);
  const { toSend } = plan.review;
  const count = toSend.length;
  return (
    <div data-view="review" data-patterns={plan.patterns.join(' ')} aria-busy={isLate}>
      <h2>{count === 0 ? 'Review' : `Send to ${dealerCount(count)}`}</h2>
      {count > 0 && <SkipLink words="Skip to Start" to={'[data-action="confirm"]'} />}
      <Blockers blockers={plan.blockers} openBatch={input.openBatch} stop={stop} />
      {choosing.trouble !== '' && <Notice tone="error">{`This could not be saved. ${choosing.trouble}`}</Notice>}
      {count > 0 && <Sending input={input} plan={plan} choosing={choosing} />}
      <LeftOut review={plan.review} twins={plan.twins} askAgain={choosing.askAgain} />
      {count > 0 && (
        <SiteAccess
          patterns={plan.patterns}
          allSites={allSites}
          chooseAll={chooseAll}
          giveBack={choosing.choices.giveBack}
          chooseGiveBack={choosing.giveBack}
        />
      )}
      <StartBar
        starting={starting}
        confirming={confirming}
        toSend={toSend}
        asked={plan.patterns.length}
        allSites={allSites}
        alsoConfirmed={alsoConfirmed(plan)}
      />
    </div>
  );
}

interface SendingProps {
  readonly input: StartInput;
  readonly plan: StartPlan;
  readonly choosing: Choosing;
}

function Sending({ input, plan, choosing }: SendingProps) {
  const { toSend } = plan.review;
  const now = Date.now();
  const estimate = estimateWords(estimateRun(toSend.length, input.policy, input.ledger, now), now);
  const { mode } = choosing.choices;
  const assisted = toSend.filter(({ assist }) => assist).length;
  return (
    <>
      <p class="lead">
        {mode === 'assist' ? `Each form is filled and left open for you to send. ${estimate}` : estimate} You can stop at any time.
      </p>
      <ModeChoice mode={mode} choose={choosing.chooseMode} assisted={assisted} />
      <PaceCard policy={input.policy} estimate={estimate} />
      {input.inquiry && <SharedData inquiry={input.inquiry} />}
      <Recipients review={plan.review} notEncrypted={plan.notEncrypted} choosing={choosing} />
    </>
  );
}

/** What the tick covers that could be overlooked in a long list. */
function alsoConfirmed({ notEncrypted, review: { askedAgain } }: StartPlan): string[] {
  const again =
    askedAgain.length === 0 ? [] : [`${dealerCount(askedAgain.length)} ${askedAgain.length === 1 ? 'was' : 'were'} asked before`];
  return notEncrypted.length === 0 ? again : [notEncryptedWords(notEncrypted.length), ...again];
}
