// A reason told to the person must be what happened: each code that blames something is held against what the world did.
import type { Contact } from '../../lib/batch/contact.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { Oracle } from './oracle.ts';

type Truth = (oracle: Oracle, contact: Contact, event: QueueEvent) => boolean;

const did =
  (...what: string[]): Truth =>
  (oracle, contact) =>
    what.some((name) => oracle.happened.has(name) || oracle.happened.has(`${name} ${contact.dealerKey}`));

const TRUE_WHEN: Readonly<Record<string, Truth>> = {
  STOPPED: (oracle, contact, event) => event.type === 'stop' || oracle.stoppedBatches.has(contact.batchId),
  USER_SKIPPED: (oracle, contact, event) => event.type === 'skip' || oracle.personActed.has(contact.id),
  ALREADY_SENT: (oracle, { dealerKey }) => [...oracle.world.store.ledger.values()].some((row) => row.dealerKey === dealerKey),
  TAB_CLOSED: did('tab closed', 'tab crashed'),
  PAGE_CRASH: did('tab crashed'),
  NO_HOST_PERMISSION: did('access revoked'),
  REDIRECTED_STORE: (oracle, contact) =>
    siteOf(oracle, contact)?.load === 'elsewhere' || did('redirected')(oracle, contact, { type: 'tick' }),
  NOT_HTML: (oracle, contact) => siteOf(oracle, contact)?.load === 'file',
  TLS: (oracle, contact) => siteOf(oracle, contact)?.load === 'certificate',
  DNS: (oracle, contact) => siteOf(oracle, contact)?.load === 'dns' || oracle.happened.has('connected to nothing'),
  CONNECT: (oracle, contact) => siteOf(oracle, contact)?.load === 'fallback',
  REQUIRED_UNKNOWN: (oracle, contact) => siteOf(oracle, contact)?.offers === 'question',
  CAPTCHA_VISIBLE: (oracle, contact) => siteOf(oracle, contact)?.offers === 'captcha',
  BOT_WALL: (oracle, contact) => siteOf(oracle, contact)?.offers === 'wall',
  DIALOG_OPEN: (oracle, contact) => (siteOf(oracle, contact)?.questionMs ?? 0) > 0,
  EXT_ERROR: (oracle, contact, event) => oracle.faults > 0 || did('tabs come slowly')(oracle, contact, event),
  TIMEOUT: (oracle, { id }) => oracle.awakeMs(id) >= SHORTEST_WAIT_MS,
};

/** The shortest wait after which a site may be said to take too long. */
const SHORTEST_WAIT_MS = 9500;

function siteOf({ world }: Oracle, { dealerKey }: Contact) {
  return world.sites.find(({ name }) => name === dealerKey);
}

/** '' when the reason holds. */
export function dishonesty(oracle: Oracle, event: QueueEvent, contact: Contact): string {
  const holds = TRUE_WHEN[contact.code ?? ''];
  return !holds || holds(oracle, contact, event) ? '' : 'it did not happen';
}
