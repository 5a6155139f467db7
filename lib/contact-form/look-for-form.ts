// Waits for the page to offer the right form (R29–R34): reads again on every change, opens at most two openers, scrolls
// once, asks for the stage when the tab can't paint. Ends with a form, a refusal, or nothing; never presses Send.
import { chooseForm, type ChoiceOptions } from './choose-form.ts';
import { classifyFields } from './classify-fields.ts';
import { classifyForms } from './classify-forms.ts';
import { buttonsInSight, openerKeys } from './choose-opener.ts';
import { isContactPage } from './contact-page.ts';
import type { ContactPorts } from './contact-ports.ts';
import type { FieldDecision } from './decision.ts';
import { findContactLinks, linksIntoSite } from './find-contact-page.ts';
import { drawnForm, formInFrame } from './form-in-frame.ts';
import { isSoft404 } from './note-page.ts';
import type { ContactLink } from './page-report.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { Outcome } from './reason-code.ts';
import { refusePage } from './refuse-page.ts';
import { packsFor } from './rules/languages.ts';
import type { LanguagePack } from './rules/rule.ts';
import { withoutOtherStores } from './store-links.ts';
import type { Talk } from './talk.ts';
import type { ExpectedDealer } from './visit.ts';

export type Found =
  | { readonly kind: 'form'; readonly snapshot: PageSnapshot; readonly fields: readonly FieldDecision[]; readonly formId: number }
  | { readonly kind: 'refusal'; readonly snapshot: PageSnapshot; readonly code: Outcome['code']; readonly detail: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'none'; readonly snapshot: PageSnapshot };

/** Limits in milliseconds. */
const LATE_FORM_MS = 20_000;
const WALL_MS = 20_000;
const PLAIN_PAGE_MS = 1_500;
/** Of a contact page that has come to rest, by whether it is among the first of the visit. */
const RESTING_FIRST_MS = 10_000;
const RESTING_LATER_MS = 4_000;
const FIRST_LOADS_LEFT = 4;
const LOADING_WORDS = /^(loading|please wait|one moment|cargando|chargement|wird geladen|caricamento)/i;
const LONELY_PAGE_MS = 8_000;
const UNSURE_MS = 4_000;
/** What we opened or scrolled to gets this long to show itself, however slow the machine is. */
const AFTER_ACT_MS = 5_000;
const AFTER_SCROLL_AT_REST_MS = 2_000;
const UNHEARD_MS = 2_000;
/** Once a page was shown and looked through, what still comes needs no eye on it: others may want to be seen. */
const SHOWN_MS = 3_000;
/** Kept to say how it ended; of the rest each page that may still follow has its share. */
const KEPT_MS = 3_000;

export async function lookForForm(ports: ContactPorts, talk: Talk): Promise<Found> {
  const { page, clock, languages } = ports;
  const started = clock.monotonic();
  const spent = (): number => clock.monotonic() - started;
  let actedAt = -Infinity;
  let openersUsed = 0;
  let pressed: readonly string[] = [];
  let before: readonly string[] = [];
  let scrolled = false;
  let staged = false;
  let waited = 0;
  const { loadsLeft } = talk.visit;
  const shareMs = loadsLeft > 0 ? talk.msLeft() / (loadsLeft + 1) : talk.msLeft() - KEPT_MS;
  for (;;) {
    const seen = lookOnce(page.read(), { openersUsed, pressed, before }, languages);
    if (seen.kind === 'form') return seen;
    if (seen.kind === 'opener') {
      if (openersUsed === 0) before = seen.inSight;
      openersUsed += 1;
      pressed = [...pressed, seen.key];
      page.open(seen.buttonId);
      await page.changed(3_000);
      actedAt = spent();
      continue;
    }
    // Nothing came of it: the page's script may not have listened yet, so the same opener gets a second chance.
    if (seen.kind === 'none' && pressed.length > 0 && spent() - actedAt >= UNHEARD_MS) pressed = [];
    const rests = seen.kind === 'none' && (scrolled || !page.facts().hidden) && !isStillComing(page, seen.snapshot);
    const waits = staged && !scrolled && page.facts().hidden && seen.kind === 'none';
    const acted = actedAt + (rests && openersUsed === 0 ? AFTER_SCROLL_AT_REST_MS : AFTER_ACT_MS);
    const restMs = rests ? (loadsLeft >= FIRST_LOADS_LEFT ? RESTING_FIRST_MS : RESTING_LATER_MS) : Infinity;
    const patient = waits ? Infinity : Math.max(Math.min(patience(seen, languages), restMs) + waited, acted);
    const limit = Math.min(seen.kind === 'none' ? Math.min(patient, Math.max(shareMs, acted)) : patient, spent() + talk.msLeft());
    if (spent() >= limit) {
      // Said once more: the worker may have to wait until this window can paint again.
      if (staged && !scrolled && seen.kind === 'none' && page.facts().hidden) await talk.report({ kind: 'cannot-paint' });
      return seen;
    }
    if (page.facts().hidden && !staged && !scrolled && seen.kind === 'none' && limit > PLAIN_PAGE_MS) {
      staged = true;
      await talk.progress('looking', true);
    } else if (!scrolled && !page.facts().hidden && seen.kind === 'none' && limit > PLAIN_PAGE_MS) {
      scrolled = true;
      await page.scrollThrough();
      actedAt = spent();
      continue;
    } else if (staged && scrolled && spent() - actedAt >= SHOWN_MS) {
      staged = false;
      await talk.progress('looking');
    }
    const from = spent();
    await page.changed(Math.max(50, Math.min(limit - spent(), 1_000)));
    if (waits) waited += spent() - from;
  }
}

type Seen = Found | { readonly kind: 'opener'; readonly buttonId: number; readonly key: string; readonly inSight: readonly string[] };

/** `brought`: packs beside the main ones. */
export function lookOnce(snapshot: PageSnapshot, options: ChoiceOptions, brought: readonly LanguagePack[] = []): Seen {
  const outcome = refusePage(snapshot);
  if (outcome) return { kind: 'outcome', outcome };
  // R11: a missing page's header and footer have forms too; none of them is the one.
  if (snapshot.status >= 400 || isSoft404(snapshot)) return { kind: 'none', snapshot };
  const packs = packsFor(snapshot.language, brought);
  const fields = classifyFields(snapshot, packs);
  const chosen = chooseForm(snapshot, fields, classifyForms(snapshot, fields), { ...options, packs });
  const choice = chosen.kind === 'none' ? (formInFrame(snapshot) ?? drawnForm(snapshot) ?? chosen) : chosen;
  if (choice.kind === 'form') return { kind: 'form', snapshot, fields, formId: choice.formId };
  if (choice.kind === 'opener') {
    const keys = openerKeys(snapshot);
    return { kind: 'opener', buttonId: choice.buttonId, key: keys.get(choice.buttonId) ?? '', inSight: buttonsInSight(snapshot, keys) };
  }
  return choice.kind === 'refusal' ? { kind: 'refusal', snapshot, code: choice.code, detail: choice.detail } : { kind: 'none', snapshot };
}

function isStillComing(page: ContactPorts['page'], { texts }: PageSnapshot): boolean {
  return page.isStillComing() || texts.some((text) => text.length < 40 && LOADING_WORDS.test(text));
}

/** How long it is worth waiting for something better than this. */
function patience(seen: Seen, brought: readonly LanguagePack[] | undefined): number {
  if (seen.kind === 'outcome') return seen.outcome.code === 'BOT_WALL' ? WALL_MS : 0;
  if (seen.kind === 'refusal') return UNSURE_MS;
  if (seen.kind !== 'none') return 0;
  if (seen.snapshot.status >= 400) return 0;
  if (isSoft404(seen.snapshot)) return PLAIN_PAGE_MS;
  if (isContactPage(seen.snapshot)) return LATE_FORM_MS;
  return contactLinks(seen.snapshot, brought).length > 0 ? PLAIN_PAGE_MS : LONELY_PAGE_MS;
}

export function contactLinks(
  snapshot: PageSnapshot,
  brought: readonly LanguagePack[] = [],
  dealer: ExpectedDealer | null = null,
  language = 'en',
): readonly ContactLink[] {
  const links = dealer ? withoutOtherStores(snapshot.links, dealer) : snapshot.links;
  const found = findContactLinks({ ...snapshot, links }, packsFor(snapshot.language, brought));
  return found.length > 0 ? found : linksIntoSite({ ...snapshot, links }, language);
}
