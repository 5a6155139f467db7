// Looks at a run until everything is settled and played: notes how each contact was handed over, and lets the person (or the
// accident) of a scenario act at its moment.
import type { Page } from 'puppeteer-core';
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import type { Interlude, Scenario } from '../../tests/fleet/scenario.ts';
import { meets } from '../../tests/fleet/rows.ts';
import type { FleetSession } from '../harness/fleet-session.ts';
import { sleep } from '../harness/run-session.ts';
import { latestBatch } from '../harness/stored-rows.ts';
import type { Theatre } from './play-person.ts';
import { playPerson, tabOf } from './play-person.ts';
import type { Moment } from './tell-story.ts';

const LOOK_EVERY_MS = 400;
const FILLED_WITHIN_MS = 120_000;
const TOLD_WITHIN_MS = 10_000;
const SEEN_WITHIN_MS = 60_000;
const MS_PER_SITE = 100_000;
const LEAST_MS = 6 * 60_000;

/** One scenario's part in the run. */
export interface Part {
  readonly site: Scenario;
  readonly interlude: Interlude | undefined;
  /** Where it was handed over before the person acted. */
  handedOver?: { status: string; code: string | null };
  /** 'begun', 'done', or why it could not be played. */
  played?: string;
  /** When the person came to it and left it, or the accident happened, in milliseconds since 1970. */
  readonly moments: Moment[];
}

/** Rejects when the batch doesn't end. */
export async function watchRun(theatre: Theatre, parts: readonly Part[], onLook: (contacts: readonly Contact[]) => void): Promise<void> {
  const latest = Date.now() + Math.max(LEAST_MS, parts.length * MS_PER_SITE);
  const stage = createStage();
  for (;;) {
    const contacts = latestBatch(await theatre.session.rows())?.contacts ?? [];
    onLook(contacts);
    for (const part of parts) await considerPart(theatre, stage, part, contactOf(contacts, part.site));
    if (contacts.every(isSettled) && stage.isEmpty() && !parts.some((part) => isDue(part, contactOf(contacts, part.site)))) return;
    if (Date.now() > latest) throw new Error('the batch did not end');
    await sleep(LOOK_EVERY_MS);
  }
}

/** There is one person, who does one thing after the other; accidents wait for nobody. */
function createStage() {
  const busy = new Set<Promise<void>>();
  let person: Promise<void> = Promise.resolve();
  const keep = (act: Promise<void>) => {
    busy.add(act);
    void act.finally(() => busy.delete(act));
    return act;
  };
  return {
    byPerson: (begin: () => Promise<void>) => void (person = keep(person.then(begin))),
    byAccident: (begin: () => Promise<void>) => void keep(begin()),
    isEmpty: () => busy.size === 0,
  };
}

export function contactOf(contacts: readonly Contact[], site: Scenario): Contact | undefined {
  return contacts.find(({ dealer }) => dealer.name === site.dealer.name);
}

function isDue({ interlude, played }: Part, contact: Contact | undefined): boolean {
  if (!interlude || played !== undefined || !contact) return false;
  if (interlude.when === 'handed-over') return contact.status === 'needs-you';
  return contact.status === 'contacting';
}

async function considerPart(
  theatre: Theatre,
  stage: ReturnType<typeof createStage>,
  part: Part,
  contact: Contact | undefined,
): Promise<void> {
  const { interlude, site } = part;
  if (!interlude || !contact || !isDue(part, contact)) return;
  if (interlude.when === 'filling' && !(await isBeingFilled(theatre, site))) return;
  if (interlude.when === 'pressed' && !wasPressed(theatre, site)) return;
  part.played = 'begun';
  if (interlude.when !== 'handed-over') return stage.byAccident(() => play(theatre, part, interlude));
  part.handedOver = { status: contact.status, code: contact.code };
  stage.byPerson(async () => {
    const openTab = () => makeTabThere(theatre, part, contact);
    await openTab();
    await play(theatre, part, interlude, openTab);
  });
}

/** A step that was begun again may find that it had been done: what counts then is what came of it. */
async function play(
  theatre: Theatre,
  part: Part,
  { steps, afterwards }: Interlude,
  openAgain: (() => Promise<void>) | null = null,
): Promise<void> {
  part.moments.push({ at: Date.now(), words: 'person: begins' });
  const played = await playPerson(theatre, part.site, steps, openAgain).then(
    () => 'done',
    (error: unknown) => String(error),
  );
  part.moments.push({ at: Date.now(), words: `person: ${played}` });
  const isSeen = afterwards && (await untilContact(theatre.session, part.site, SEEN_WITHIN_MS, (contact) => meets(afterwards, contact)));
  part.played = isSeen ? 'done' : played;
}

/** A tab beyond the waiting ones was closed: the person has it filled again, through the results. */
async function makeTabThere({ session }: Theatre, { site }: Part, { id }: Contact): Promise<void> {
  if (await tabOf(session, site)) return;
  await session.dashboard.bringToFront();
  await pressWayBack(session.dashboard, id).catch(() => undefined);
  await untilContact(session, site, FILLED_WITHIN_MS, async ({ status }) => status === 'needs-you' && Boolean(await tabOf(session, site)));
}

/** The results hear a moment later that a tab is gone; until then they offer the way to that tab, which would lead to an empty form. */
async function pressWayBack(dashboard: Page, contactId: string): Promise<void> {
  const button = (action: string, more = '') => `[data-action="${action}"][data-contact="${contactId}"]${more}`;
  const told = button('open-tab', '[aria-label^="Open site"]');
  await dashboard.waitForSelector(told, { timeout: TOLD_WITHIN_MS }).catch(() => undefined);
  const again = await dashboard.$(button('fill-again'));
  await dashboard.click(button(again ? 'fill-again' : 'open-tab'));
}

async function untilContact(
  session: FleetSession,
  site: Scenario,
  withinMs: number,
  pleases: (contact: Contact) => boolean | Promise<boolean>,
): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const contact = contactOf(latestBatch(await session.rows())?.contacts ?? [], site);
    if (contact && (await pleases(contact))) return true;
  }
  return false;
}

async function isBeingFilled({ session }: Theatre, site: Scenario): Promise<boolean> {
  const page = await tabOf(session, site);
  const form = site.watch?.form;
  if (!page || form === undefined) return false;
  const written = page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLInputElement>(`${selector} input`)].some((field) => field.type !== 'hidden' && field.value !== ''),
    form,
  );
  return Promise.race([written.catch(() => false), sleep(1000).then(() => false)]);
}

function wasPressed({ session }: Theatre, site: Scenario): boolean {
  return session.fleet.log().some((entry) => entry.kind === 'event' && entry.event === 'press' && entry.site === site.dealer.host);
}
