// The one function that changes state: `[state, event, policy, now] → [state', effects]`, synchronous and pure, applied
// inside one transaction. Commands and words of pages only change rows; `tick` and `boot` also move work on (schedule.ts).
import type { Attempt } from './attempt.ts';
import { onAnswer } from './answer-question.ts';
import { leaveOutSleep } from './asleep.ts';
import { onFillAgain, onMarkNotSent, onMarkSent, onPause, onResume, onRetry, onSkip, onStart, onStop, closeStopping } from './commands.ts';
import type { QueueEvent } from './event.ts';
import { onFrameClosed } from './frame-story.ts';
import { isOutstanding, stageOf } from './lookup.ts';
import { onHello, onMayPress, onPermitUse, onReport } from './page-events.ts';
import { onOnline, onStorageFull, onWindow, onWindowShown } from './pause.ts';
import { makesWork } from './makes-work.ts';
import type { Policy } from './policy.ts';
import type { QueueState, Transition } from './queue-state.ts';
import { nextDueAt, schedule } from './schedule.ts';
import type { Turn } from './turn.ts';
import { newTurn, putAttempt } from './turn.ts';
import {
  onBoot,
  onForeignPage,
  onLaneFailed,
  onLaneOpened,
  onNoAccess,
  onPage,
  onPageFailed,
  onPageNotHtml,
  onPageStarted,
  onRequest,
  onTabClosed,
  onTabCrashed,
  onTabGone,
  onTabMissing,
  onTabReplaced,
} from './world-events.ts';

/** `now`: epoch milliseconds. Never throws for events of the union. */
export function transition(state: QueueState, event: QueueEvent, policy: Policy, now: number): Transition {
  const turn = newTurn(state, policy, now);
  leaveOutSleep(turn);
  apply(turn, event);
  closeStopping(turn);
  setStage(turn, state);
  askToBeWoken(turn);
  restAtTheEnd(turn, event, state);
  const moved = turn.state !== state || event.type === 'tick';
  return { state: moved ? { ...turn.state, seenAt: now } : state, effects: turn.effects, journal: turn.journal, reply: turn.reply };
}

function apply(turn: Turn, event: QueueEvent): void {
  switch (event.type) {
    case 'tick':
      return schedule(turn);
    case 'boot':
      onBoot(turn, event);
      return schedule(turn);
    case 'storage-full':
      return onStorageFull(turn);
    case 'start':
      return onStart(turn, event);
    case 'pause':
      return onPause(turn);
    case 'resume':
      return onResume(turn);
    case 'stop':
      return onStop(turn);
    case 'skip':
      return onSkip(turn, event);
    case 'retry':
      return onRetry(turn, event);
    case 'fill-again':
      return onFillAgain(turn, event);
    case 'answer':
      return onAnswer(turn, event);
    case 'mark-sent':
      return onMarkSent(turn, event);
    case 'mark-not-sent':
      return onMarkNotSent(turn, event);
    case 'hello':
      return onHello(turn, event);
    case 'may-press':
      return onMayPress(turn, event);
    case 'pressed':
    case 'unused':
      return onPermitUse(turn, event);
    case 'report':
      return onReport(turn, event);
    case 'lane-opened':
      return onLaneOpened(turn, event);
    case 'lane-failed':
      return onLaneFailed(turn, event);
    case 'no-access':
      return onNoAccess(turn, event);
    case 'frame-closed':
      return onFrameClosed(turn, event);
    case 'foreign-page':
      return onForeignPage(turn, event);
    case 'tab-closed':
      return onTabClosed(turn, event);
    case 'page-started':
      return onPageStarted(turn, event);
    case 'page-showing':
    case 'page-loaded':
      return onPage(turn, event);
    case 'page-failed':
      return onPageFailed(turn, event);
    case 'page-not-html':
      return onPageNotHtml(turn, event);
    case 'request':
      return onRequest(turn, event);
    case 'window':
      return onWindow(turn, event);
    case 'window-shown':
      return onWindowShown(turn);
    case 'online':
      return onOnline(turn);
    case 'tab-gone':
      return onTabGone(turn, event);
    case 'tab-missing':
      return onTabMissing(turn, event);
    case 'tab-crashed':
      return onTabCrashed(turn, event);
    case 'tab-replaced':
      return onTabReplaced(turn, event);
  }
}

/** Shown when an attempt becomes the holder, and once more when its page asks to be seen: by then anyone may have shown another tab. */
function setStage(turn: Turn, before: QueueState): void {
  if (turn.state.attempts === before.attempts) return;
  const stage = stageOf(turn.state);
  const former = stageOf(before);
  if (stage?.tabId == null || isShownAlready(stage, former)) return;
  putAttempt(turn, { ...stage, stagedAt: turn.now });
  turn.effects.push({ type: 'stage', tabId: stage.tabId });
}

function isShownAlready(stage: Attempt, former: Attempt | undefined): boolean {
  const isAskingNow = stage.stageSince !== null && former?.stageSince == null;
  return stage.id === former?.id && stage.tabId === former.tabId && !isAskingNow;
}

/** The last thing outstanding has just gone, or the alarm was armed for nothing: no later tick need come for the clean-up. */
function restAtTheEnd(turn: Turn, event: QueueEvent, before: QueueState): void {
  const restsAlready = turn.effects.some((effect) => effect.type === 'rest');
  if (restsAlready || isOutstanding(turn.state)) return;
  if (isOutstanding(before) || makesWork(event)) turn.effects.push({ type: 'rest' });
}

function askToBeWoken(turn: Turn): void {
  const at = nextDueAt(turn);
  if (at !== null) turn.effects.push({ type: 'wake', at });
}
