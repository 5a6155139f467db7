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

/** One look at a page: what was tried on it so far. Times are in milliseconds since it began. */
interface Look {
  readonly page: ContactPorts['page'];
  readonly talk: Talk;
  readonly languages: ContactPorts['languages'];
  readonly spent: () => number;
  /** This page's share of the visit's time. */
  readonly shareMs: number;
  openersUsed: number;
  /** Keys of the openers that were pressed, and what was in sight before the first. */
  pressed: readonly string[];
  before: readonly string[];
  /** When something was last opened or scrolled to. */
  actedAt: number;
  staged: boolean;
  scrolled: boolean;
  /** How long the page could not paint although it has the stage: lost to nobody's fault. */
  unpaintedMs: number;
}

export async function lookForForm(ports: ContactPorts, talk: Talk): Promise<Found> {
  const look = startLook(ports, talk);
  for (;;) {
    const seen = lookOnce(look.page.read(), look, look.languages);
    if (seen.kind === 'form') return seen;
    if (seen.kind === 'opener') {
      await pressOpener(seen, look);
      continue;
    }
    if (wasUnheard(seen, look)) look.pressed = [];
    const limit = limitOf(seen, look);
    const hopes = seen.kind === 'none' && limit > PLAIN_PAGE_MS && !look.scrolled;
    if (look.spent() >= limit && !(hopes && isShownLate(look, limit))) return endLook(seen, look);
    if (hopes && (await scrollOrAsk(look))) continue;
    await leaveStage(look);
    await waitForChange(seen, look, limit);
  }
}

function startLook({ page, clock, languages }: ContactPorts, talk: Talk): Look {
  const started = clock.monotonic();
  const { loadsLeft } = talk.visit;
  return {
    page,
    talk,
    languages,
    spent: () => clock.monotonic() - started,
    shareMs: loadsLeft > 0 ? talk.msLeft() / (loadsLeft + 1) : talk.msLeft() - KEPT_MS,
    openersUsed: 0,
    pressed: [],
    before: [],
    actedAt: -Infinity,
    staged: false,
    scrolled: false,
    unpaintedMs: 0,
  };
}

async function pressOpener({ buttonId, key, inSight }: Extract<Seen, { kind: 'opener' }>, look: Look): Promise<void> {
  if (look.openersUsed === 0) look.before = inSight;
  look.openersUsed += 1;
  look.pressed = [...look.pressed, key];
  look.page.open(buttonId);
  await look.page.changed(3_000);
  look.actedAt = look.spent();
}

type Unfound = Exclude<Found, { kind: 'form' }>;

/** Nothing came of it: the page's script may not have listened yet, so the same opener gets a second chance. */
function wasUnheard({ kind }: Unfound, { pressed, spent, actedAt }: Look): boolean {
  return kind === 'none' && pressed.length > 0 && spent() - actedAt >= UNHEARD_MS;
}

/** Until when it is worth waiting for more than this. */
function limitOf(seen: Unfound, look: Look): number {
  const { actedAt, openersUsed, languages, shareMs, unpaintedMs, spent, talk } = look;
  const rests = isAtRest(seen, look);
  const acted = actedAt + (rests && openersUsed === 0 ? AFTER_SCROLL_AT_REST_MS : AFTER_ACT_MS);
  const restMs = rests ? (talk.visit.loadsLeft >= FIRST_LOADS_LEFT ? RESTING_FIRST_MS : RESTING_LATER_MS) : Infinity;
  const patient = cannotPaint(seen, look) ? Infinity : Math.max(Math.min(patience(seen, languages), restMs) + unpaintedMs, acted);
  return Math.min(seen.kind === 'none' ? Math.min(patient, Math.max(shareMs, acted)) : patient, spent() + talk.msLeft());
}

function isAtRest(seen: Unfound, { page, scrolled }: Look): boolean {
  return seen.kind === 'none' && (scrolled || !page.facts().hidden) && !isStillComing(page, seen.snapshot);
}

/** It has the stage, and the window does not paint. */
function cannotPaint({ kind }: Unfound, { page, staged, scrolled }: Look): boolean {
  return kind === 'none' && staged && !scrolled && page.facts().hidden;
}

/** It waited all its time to be seen, and now is: it is looked through all the same. Not for ever, should it never be drawn. */
function isShownLate({ page, staged, spent, talk }: Look, limit: number): boolean {
  return staged && !page.facts().hidden && spent() < limit + AFTER_ACT_MS && talk.msLeft() > KEPT_MS;
}

/** Said once more that it can't paint: the worker may have to wait until this window can again. */
async function endLook(seen: Unfound, look: Look): Promise<Found> {
  if (cannotPaint(seen, look)) await look.talk.report({ kind: 'cannot-paint' });
  return seen;
}

/** In sight, the page is scrolled through, which may bring the form; out of sight, or gone out of it, the stage is asked for once. */
async function scrollOrAsk(look: Look): Promise<boolean> {
  if (!look.page.facts().hidden && (await look.page.scrollThrough())) {
    look.scrolled = true;
    look.actedAt = look.spent();
    return true;
  }
  if (!look.staged) await look.talk.progress('looking', true);
  look.staged = true;
  return false;
}

async function leaveStage(look: Look): Promise<void> {
  if (!look.staged || !look.scrolled || look.spent() - look.actedAt < SHOWN_MS) return;
  look.staged = false;
  await look.talk.progress('looking');
}

async function waitForChange(seen: Unfound, look: Look, limit: number): Promise<void> {
  const unpainted = cannotPaint(seen, look);
  const from = look.spent();
  await look.page.changed(Math.max(50, Math.min(limit - from, 1_000)));
  if (unpainted) look.unpaintedMs += look.spent() - from;
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
