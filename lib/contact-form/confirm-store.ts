// A page on another domain than the list's must show that it is the same store before anything on it is touched (R9). A dead or
// walled page says more than that it is another one, so it is named first (R10). On the list's own domain one page of the visit
// must show that it is a dealer's at all before a form is written into: domains are sold.
import type { ContactPorts } from './contact-ports.ts';
import { dealerSigns, type DealerSigns } from './dealer-signs.ts';
import { sameStore, type StoreCheck } from './identity.ts';
import type { Business } from './page-report.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { Outcome } from './reason-code.ts';
import { refusePage } from './refuse-page.ts';
import type { Talk } from './talk.ts';

/** A site that is built by script says who it is a little later. */
const LATE_IDENTITY_MS = 4_000;

/** null: the list's own domain, or the same store on another one, which the worker has been told. */
export async function confirmStore(ports: ContactPorts, talk: Talk): Promise<Outcome | null> {
  const { otherSite, dealer } = talk.visit;
  if (otherSite === '') return null;
  const check = (snapshot: PageSnapshot) => ({ snapshot, ...sameStore(snapshot.identity, dealer) });
  const seen = await identifyLate(ports, check, ({ same }) => same);
  if (!seen.same) return stranger(seen.snapshot, otherSite, seen);
  await talk.report({ kind: 'same-store', agreed: seen.agreed });
  return null;
}

/** What the first page that `isEnough` shows, or the last one when none was in time. */
async function identifyLate<Seen>(
  { page, clock }: ContactPorts,
  look: (snapshot: PageSnapshot) => Seen,
  isEnough: (seen: Seen) => boolean,
): Promise<Seen> {
  const until = clock.monotonic() + LATE_IDENTITY_MS;
  for (;;) {
    const seen = look(page.read());
    if (isEnough(seen) || clock.monotonic() >= until) return seen;
    await page.changed(500);
  }
}

function stranger(snapshot: PageSnapshot, otherSite: string, { agreed }: StoreCheck): Outcome {
  const only = agreed.length > 0 ? `only its ${agreed.join(' and ')} is as in your list` : 'nothing on it is as in your list';
  const detail = `The address now leads to ${otherSite}, and ${only}: check that it is the same dealer.`;
  return refusePage(snapshot) ?? { status: 'needs-you', code: 'REDIRECTED_STORE', detail };
}

/** null: a dealer's site, as this page or an earlier one of the visit shows. */
export async function confirmDealer(ports: ContactPorts, talk: Talk): Promise<Outcome | null> {
  const { otherSite, dealer, business } = talk.visit;
  if (otherSite !== '' || business === 'dealer') return null;
  const isDealer = (signs: DealerSigns): boolean => (business === 'another' ? signs.agreesInPlace : signs.business === 'dealer');
  const signs = await identifyLate(ports, (snapshot) => dealerSigns(snapshot, dealer), isDealer);
  return isDealer(signs) ? null : noDealer(signs, business);
}

function noDealer({ business, otherTrade }: DealerSigns, seen: Business): Outcome {
  if (business !== 'another' && seen !== 'another') {
    const detail = 'Nothing on this site speaks of cars or is as in your list: check that it is still this dealer.';
    return { status: 'needs-you', code: 'REDIRECTED_STORE', detail };
  }
  const words = otherTrade.length > 0 ? `: its pages speak of ${otherTrade.map((word) => `“${word}”`).join(', ')}` : '';
  return { status: 'failed', code: 'NOT_A_DEALER', detail: `The address belongs to another business now${words}.` };
}
