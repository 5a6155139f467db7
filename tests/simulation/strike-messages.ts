// Faults between a page and the worker.
import type { PageEvent, Sender } from '../../lib/batch/event.ts';
import { parsePageMessage } from '../../lib/messages/parse-message.ts';
import type { Tab } from './fake-browser.ts';
import { BEFORE } from './page-script.ts';
import type { Struck } from './strike.ts';

function onTab({ world, record, met }: Struck, spoil: (tab: Tab) => void): void {
  const tab = world.browser.tabs.get(record?.row.tabId ?? -1);
  if (!tab) return;
  met();
  spoil(tab);
}

const loseRequest = (struck: Struck) => onTab(struck, ({ line }) => (line.requestsToLose += struck.world.chance.whole(1, 2)));
const loseReply = (struck: Struck) => onTab(struck, ({ line }) => (line.repliesToLose += struck.world.chance.whole(1, 2)));

export const MESSAGE_STRIKES = {
  'F30 request lost': loseRequest,
  'F30 reply lost': loseReply,
  'F30 request and reply lost': (struck: Struck) =>
    onTab(struck, ({ line }) => {
      line.requestsToLose += 1;
      line.repliesToLose += 1;
    }),
  'F31 message twice': (struck: Struck) => onTab(struck, ({ line }) => (line.repeats += struck.world.chance.whole(1, 3))),
  'F31 message out of order': (struck: Struck) => onTab(struck, ({ line }) => (line.delayMs = struck.world.chance.ms(30, 3000))),
  'F31 message 60 s late': (struck: Struck) => onTab(struck, ({ line }) => (line.delayMs = 60_000)),
  'F32 no receiver': loseRequest,
  'F32 undefined reply': loseReply,
  'F32 handler throws': ({ world, met }: Struck) => {
    met();
    world.store.failures.push('abort');
  },
  'F35 forged message': (struck: Struck) => {
    struck.met();
    forge(struck);
  },
  'F36 words of an old script': ({ world, record, met }: Struck) => {
    met();
    const words = { kind: 'ready', attempt: record?.id ?? '', fence: 7 };
    if (parsePageMessage(words) !== null) world.oracle.violated('I13 words of an old script are refused', JSON.stringify(words));
  },
} as const;

/** Every word with everything right but one thing. */
function forge({ world, record }: Struck): void {
  const row = record?.row;
  const honest: Sender = {
    tabId: row?.tabId ?? 1,
    frameId: 0,
    documentId: row?.documentId ?? '',
    active: true,
    site: row?.dealerKey ?? '',
    url: 'https://x.test/',
  };
  const spoilt: Sender = world.chance.pick([
    { ...honest, tabId: honest.tabId + 5000 },
    { ...honest, frameId: 3 },
    { ...honest, active: false },
  ]);
  const fence = { attemptId: row?.id ?? 'contact 1/1', nonce: row?.nonce ?? '' };
  const wrongNonce = { ...fence, nonce: `${fence.nonce} not` };
  const receipt = { by: 'message', url: '', text: 'Thank you' } as const;
  const outcome = { status: 'sent', code: 'SENT_CONFIRMED_MESSAGE', detail: '', receipt } as const;
  const events: PageEvent[] = [
    { type: 'hello', sender: spoilt, nonce: 'forged', status: 200, hidden: false },
    { type: 'may-press', sender: spoilt, ...fence, before: BEFORE },
    { type: 'may-press', sender: honest, ...wrongNonce, before: BEFORE },
    { type: 'may-press', sender: honest, ...fence, attemptId: 'contact 999/999', before: BEFORE },
    { type: 'report', sender: spoilt, ...fence, report: { kind: 'outcome', outcome } },
    { type: 'report', sender: honest, ...wrongNonce, report: { kind: 'person-sent', receipt } },
    { type: 'unused', sender: honest, ...wrongNonce, permitId: `${fence.attemptId}/permit` },
    { type: 'pressed', sender: spoilt, ...fence, permitId: `${fence.attemptId}/permit` },
  ];
  for (const event of events) {
    world.oracle.forgeries.add(event);
    world.worker.deliver(event);
  }
}
