// What a page offers beside its forms: links, addresses, phones, whose it is. Only a search that goes on elsewhere asks for it, so
// each is read when it is first asked for and then kept, and a look that finds the form never pays for it.
import type { PageSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, tagOf } from './dom.ts';
import type { Gathered } from './gather.ts';
import { readIdentity, readPhones } from './read-identity.ts';
import { readLinks } from './read-links.ts';
import type { Reading, Tree } from './reading.ts';

type Offers = Pick<PageSnapshot, 'links' | 'identity' | 'emails' | 'phones'>;

export interface OfferSources {
  readonly document: Document;
  readonly trees: readonly Tree[];
  readonly main: Gathered;
  readonly texts: readonly string[];
}

/** The snapshot with its offers. They are getters: copying it by spread would read them all. */
export function withOffers<Rest extends object>(rest: Rest, sources: OfferSources, reading: Reading): Rest & Offers {
  const { document, trees, main, texts } = sources;
  const links = once(() => trees.flatMap((tree) => readLinks(tree, reading)));
  const addresses = once(() => addressesIn(main.links));
  const identity = once(() => readIdentity(document, texts, { scripts: main.media, phones: addresses().phones }));
  const emails = once(() => readEmails(texts, addresses().emails));
  const phones = once(() => readPhones(texts, addresses().phones));
  return Object.defineProperties(rest, {
    links: { get: links, enumerable: true },
    identity: { get: identity, enumerable: true },
    emails: { get: emails, enumerable: true },
    phones: { get: phones, enumerable: true },
  }) as Rest & Offers;
}

/** A copy that leaves unread what nobody has asked for. */
export function changedSnapshot(snapshot: PageSnapshot, change: Partial<PageSnapshot>): PageSnapshot {
  const described = { ...Object.getOwnPropertyDescriptors(snapshot), ...Object.getOwnPropertyDescriptors(change) };
  return Object.defineProperties({}, described) as PageSnapshot;
}

function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
}

interface Addresses {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Of `mailto:` and `tel:` links, as written. */
function addressesIn(links: readonly Element[]): Addresses {
  const hrefs = links.filter((link) => tagOf(link) === 'a').map((link) => attribute(link, 'href'));
  return {
    emails: hrefs.filter((href) => /^mailto:/i.test(href)).map((href) => href.slice(7).split('?')[0] ?? ''),
    phones: hrefs.filter((href) => /^tel:/i.test(href)).map((href) => href.slice(4)),
  };
}

const EMAIL = /[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;
const SPELLED_EMAIL = /\b([\w.+-]+)\s*[[({]\s*at\s*[\])}]\s*([a-z\d-]+(?:(?:\.|\s*[[({]\s*dot\s*[\])}]\s*)[a-z\d-]+)*)/gi;

function readEmails(texts: readonly string[], linked: readonly string[]): string[] {
  const written = texts.flatMap((text) => (text.includes('@') ? (text.match(EMAIL) ?? []) : []));
  const spelled = texts
    .filter((text) => /[[({]\s*at\s*[\])}]/i.test(text))
    .flatMap((text) =>
      [...text.matchAll(SPELLED_EMAIL)].map(([, user, host]) => `${user}@${(host ?? '').replace(/\s*[[({]\s*dot\s*[\])}]\s*/gi, '.')}`),
    );
  const all = [...linked, ...written, ...spelled].map((address) => address.trim().toLowerCase());
  return [...new Set(all)].filter((address) => /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/.test(address)).slice(0, 10);
}
