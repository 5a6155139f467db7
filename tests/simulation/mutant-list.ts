// Ways to break the design, each as a patch of the product's source. A patch must match exactly once, or the mutant doesn't
// count; the product has no switch for any of them. Guards that cover for each other are taken away together.
import type { Patch } from '../mutants/patch.ts';

export interface Mutant {
  readonly name: string;
  readonly patches: readonly Patch[];
}

const PAGE = 'lib/batch/page-events.ts';
const END = 'lib/batch/end-attempt.ts';
const SCHEDULE = 'lib/batch/schedule.ts';
const COMMANDS = 'lib/batch/commands.ts';
const WORLD = 'lib/batch/world-events.ts';
const RUNNER = 'lib/runner/runner.ts';
const EFFECTS = 'lib/runner/perform-effect.ts';
const PAUSE = 'lib/batch/pause.ts';

const ENDS_UNPERMITTED_AT_STOP: Patch = {
  file: COMMANDS,
  find: '  for (const attempt of unpermitted(turn, batch.id)) endAttempt(turn, attempt, stopped());\n',
  put: '',
};
const PERMIT_NEEDS_RUNNING: Patch = { file: PAGE, find: "if (batch.status !== 'running' || ", put: 'if (' };

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the attempt of a message is not checked',
    patches: [{ file: PAGE, find: 'if (attempt?.id !== event.attemptId) return undefined;', put: 'if (!attempt) return undefined;' }],
  },
  { name: 'the nonce of a message is not checked', patches: [{ file: PAGE, find: 'attempt.nonce === event.nonce && ', put: '' }] },
  {
    name: 'frame and lifecycle of a sender are not checked',
    patches: [{ file: PAGE, find: 'return sender.frameId === 0 && sender.active;', put: 'return sender.tabId >= 0;' }],
  },
  {
    name: 'the permit is answered before it is committed',
    patches: [
      {
        file: RUNNER,
        find: '      return await (makesWork(event)',
        put: "      if (event.type === 'may-press') {\n        void commit(event).catch(() => undefined);\n        return { kind: 'permit', permitId: `${event.attemptId}/permit` };\n      }\n      return await (makesWork(event)",
      },
    ],
  },
  {
    name: 'a permit is given without a look at the ledger',
    patches: [{ file: 'lib/batch/lookup.ts', find: '  if (own) return own;\n', put: '  if (own || !own) return undefined;\n' }],
  },
  {
    name: 'a permit is given past the daily cap',
    patches: [
      { file: PAGE, find: 'if (turn.state.sends.count >= turn.policy.sendsPerDay) return', put: 'if (turn.state.sends.count < 0) return' },
      {
        file: SCHEDULE,
        find: 'if (turn.state.sends.count >= turn.policy.sendsPerDay) return',
        put: 'if (turn.state.sends.count < 0) return',
      },
      { file: SCHEDULE, find: 'return turn.state.sends.count + asking < turn.policy.sendsPerDay;', put: 'return asking >= 0;' },
    ],
  },
  { name: 'Stop keeps what is being worked on', patches: [ENDS_UNPERMITTED_AT_STOP] },
  {
    name: 'Stop keeps what is being worked on, and permits don’t ask for the batch',
    patches: [ENDS_UNPERMITTED_AT_STOP, PERMIT_NEEDS_RUNNING],
  },
  {
    name: 'Stop leaves the queue',
    patches: [
      {
        file: COMMANDS,
        find: 'queuedContacts(turn.state, batch.id).map((contact) =>',
        put: 'queuedContacts(turn.state, "").map((contact) =>',
      },
    ],
  },
  {
    name: 'Stop waits for the worker before a new Start is taken',
    patches: [
      { file: 'lib/batch/lookup.ts', find: "batch.status === 'running' || batch.status === 'paused');", put: 'batch.endedAt === null);' },
    ],
  },
  {
    name: 'Pause keeps what is being worked on, and permits don’t ask for the batch',
    patches: [
      {
        file: PAUSE,
        find: '  for (const attempt of unpermitted(turn, batch.id)) endAttempt',
        put: '  for (const attempt of unpermitted(turn, batch.id).slice(99)) endAttempt',
      },
      PERMIT_NEEDS_RUNNING,
    ],
  },
  {
    name: 'recovery requeues permitted contacts',
    patches: [
      { file: WORLD, find: "attempt.permit ? unsure : { status: 'queued'", put: "attempt.permit && !unsure ? unsure : { status: 'queued'" },
      {
        file: END,
        find: 'if (attempt.permit) return afterPermit(attempt, ending);',
        put: "if (attempt.permit && ending.status !== 'queued') return afterPermit(attempt, ending);",
      },
    ],
  },
  {
    name: 'a permitted contact may end as anything',
    patches: [{ file: END, find: 'if (attempt.permit) return afterPermit(attempt, ending);', put: '' }],
  },
  {
    name: 'deadlines never expire',
    patches: [
      { file: SCHEDULE, find: 'if (turn.now >= attempt.deadlineAt) return', put: 'if (turn.now >= attempt.deadlineAt + 1e12) return' },
      {
        file: SCHEDULE,
        find: 'if (turn.now < attempt.stepDeadlineAt || attempt.permit) return;',
        put: 'if (turn.now < attempt.stepDeadlineAt + 1e12 || attempt.permit) return;',
      },
    ],
  },
  {
    name: 'a lost alarm is not made again',
    patches: [
      { file: RUNNER, find: '    await ports.alarm.arm();\n', put: '' },
      { file: SCHEDULE, find: "{ type: 'arm-alarm' }", put: "{ type: 'rest' }" },
    ],
  },
  {
    name: 'the alarm is cleared without a second look',
    patches: [{ file: EFFECTS, find: '() => ports.store.outstanding(),', put: '() => Promise.resolve(false),' }],
  },
  {
    name: 'work is left without an alarm',
    patches: [
      {
        file: 'lib/batch/makes-work.ts',
        find: "return event.type === 'report' &&",
        put: "return event.type === 'stop' &&",
      },
    ],
  },
  {
    name: 'every event claims: two wake-ups start two dealers',
    patches: [{ file: SCHEDULE, find: 'lanesWithout(liveAttempts(turn.state), ', put: 'lanesWithout([], ' }],
  },
  {
    name: 'no gap after a contact',
    patches: [
      { file: SCHEDULE, find: 'return at <= now || at > now + policy.gapMs;', put: 'return at <= now || at > now - policy.gapMs;' },
    ],
  },
  {
    name: 'a clock turned back stops the lanes',
    patches: [{ file: SCHEDULE, find: 'return at <= now || at > now + policy.gapMs;', put: 'return at <= now || policy.gapMs < 0;' }],
  },
  {
    name: 'the wake-up comes at once, always',
    patches: [
      {
        file: 'lib/batch/transition.ts',
        find: "turn.effects.push({ type: 'wake', at });",
        put: "turn.effects.push({ type: 'wake', at: turn.now });",
      },
    ],
  },
  {
    name: '“in progress” is a flag beside the rows',
    patches: [
      {
        file: SCHEDULE,
        find: 'function claimNext(turn: Turn): void {',
        put: 'let inProgress = 0;\nfunction claimNext(turn: Turn): void {\n  if (inProgress > 400) return;',
      },
      { file: SCHEDULE, find: '  const fence = turn.state.fence + 1;', put: '  inProgress += 100;\n  const fence = turn.state.fence + 1;' },
    ],
  },
  {
    name: 'a completion is booked by the dealer’s name',
    patches: [
      {
        file: END,
        find: '  const contact = contactOf(turn, attempt.contactId);',
        put: '  const named = contactOf(turn, attempt.contactId);\n  const contact = turn.state.contacts.find((row) => row.dealer.name === named?.dealer.name);',
      },
    ],
  },
  {
    name: 'a late completion counts again',
    patches: [
      {
        file: 'lib/batch/lookup.ts',
        find: 'isLive(attempt) && attempt.tabId === tabId && attempt.session',
        put: 'attempt.tabId === tabId && attempt.session',
      },
    ],
  },
  {
    name: 'a browser restart is not noticed',
    patches: [{ file: WORLD, find: 'const restarted = session !== turn.state.session;', put: 'const restarted = session === "";' }],
  },
  {
    name: 'tabs of an earlier browser session are touched',
    patches: [{ file: WORLD, find: 'leaveBehind(turn, { ...attempt, tabId: null });', put: 'leaveBehind(turn, attempt);' }],
  },
  {
    name: 'a tab is forgotten once its closing was asked for',
    patches: [
      { file: END, find: "endedAt: turn.now, tab: 'close', stageSince: null", put: "endedAt: turn.now, tab: 'gone', stageSince: null" },
    ],
  },
  {
    name: 'a watched tab is closed by the page that ended its watch',
    patches: [{ file: 'lib/batch/hand-over.ts', find: "  endWatch(turn, watch, 'close');\n", put: "  endWatch(turn, watch, 'gone');\n" }],
  },
  {
    name: 'resting does not wait for a Start under way',
    patches: [
      {
        file: EFFECTS,
        find: '() => ports.tabs.rest(),',
        put: 'async () => void ports.tabs.rest(),',
      },
    ],
  },
  {
    name: 'a second batch starts beside the first',
    patches: [{ file: COMMANDS, find: 'if (currentBatch(turn.state)) return', put: 'if (!turn.state) return' }],
  },
  {
    name: 'a list that was not confirmed starts',
    patches: [
      {
        file: COMMANDS,
        find: 'if (batch.confirmation !== confirmationOf(batch, contacts)) return',
        put: 'if (!confirmationOf(batch, contacts)) return',
      },
    ],
  },
  {
    name: 'Retry sends again by itself',
    patches: [
      { file: COMMANDS, find: 'if (contact.pressedAt !== null && !sendAgain)', put: 'if (!contact)' },
      {
        file: COMMANDS,
        find: 'const send = sendAgain ? nextSend(turn.state, contact) : contact.send;',
        put: 'const send = nextSend(turn.state, contact);',
      },
    ],
  },
  {
    name: 'tries are not counted',
    patches: [{ file: END, find: 'return contact.attempts < turn.policy.tries && left', put: 'return left' }],
  },
  { name: 'sleep counts as work', patches: [{ file: 'lib/batch/transition.ts', find: '  leaveOutSleep(turn);\n', put: '' }] },
  {
    name: 'nobody looks whether the world is as it should be again',
    patches: [{ file: SCHEDULE, find: '  lookOutside(turn);\n', put: '' }],
  },
  {
    name: 'a pause for the world is not outstanding: its alarm rests',
    patches: [{ file: 'lib/batch/lookup.ts', find: ' || isPassing(batch)', put: '' }],
  },
  {
    name: 'a page that was not seen is judged all the same',
    patches: [
      { file: PAUSE, find: '  if (attempt.permit) return;\n  const { stagedAt }', put: '  if (attempt) return;\n  const { stagedAt }' },
    ],
  },
  {
    name: 'no network is taken for the site’s fault',
    patches: [
      { file: 'lib/batch/search-site.ts', find: 'if (isOwnNetwork(search.error)) return withoutNetwork(turn, attempt);', put: '' },
      {
        file: 'lib/batch/search-site.ts',
        find: 'import { isDisconnected, isOwnNetwork, networkFailure }',
        put: 'import { isDisconnected, networkFailure }',
      },
    ],
  },
  {
    name: 'where the form was is not remembered',
    patches: [{ file: PAGE, find: '  learnPage(turn, attempt, null);\n', put: '' }],
  },
  {
    name: 'an answer puts back what may have been sent',
    patches: [
      {
        file: 'lib/batch/answer-question.ts',
        find: "if (status !== 'needs-you' || code !== 'REQUIRED_UNKNOWN' || pressedAt !== null || questions.length === 0) return false;",
        put: "if (status === 'sent' || !code || pressedAt === -1) return false;",
      },
    ],
  },
  {
    name: 'a sent contact may be skipped',
    patches: [
      {
        file: COMMANDS,
        find: "if (!contact || contact.status === 'sent') return;\n  if (attempt?.permit)",
        put: 'if (!contact) return;\n  if (attempt?.permit)',
      },
      {
        file: 'lib/batch/watch-reports.ts',
        find: "if (!contact || contact.pressedAt !== null || contact.status === 'sent') return;",
        put: 'if (!contact) return;',
      },
    ],
  },
];
