// Time in which nobody was awake (the computer slept, the browser was closed, the clock was set ahead) is not work: what an
// attempt has left is moved behind it. While work is outstanding the alarm looks every 30 s, so a silence of twice that was
// sleep, from the last moment that anything was heard.
import { liveAttempts } from './lookup.ts';
import type { Turn } from './turn.ts';
import { putAttempt } from './turn.ts';

const LONGEST_SILENCE_MS = 60_000;

export function leaveOutSleep(turn: Turn): void {
  const asleepMs = turn.now - turn.state.seenAt;
  if (asleepMs <= LONGEST_SILENCE_MS) return;
  for (const attempt of liveAttempts(turn.state)) {
    const { startedAt, deadlineAt, stepDeadlineAt } = attempt;
    putAttempt(turn, {
      ...attempt,
      startedAt: startedAt + asleepMs,
      deadlineAt: deadlineAt + asleepMs,
      stepDeadlineAt: stepDeadlineAt + asleepMs,
    });
  }
}
