// The fleet's memory of what dealers received and what pages saw. A lead and the press that caused it travel
// separately (a POST and a beacon, in either order), so they are joined only when the log is read.

import type { Fields } from './read-fields.ts';
import type { LeadVerdict } from './scenario.ts';

/** Times are milliseconds before the press; null when it never happened on that page. */
export type PressReport = {
  trusted: boolean;
  sinceLoadMs: number;
  sinceShownMs: number | null;
  sinceFirstInputMs: number | null;
  sinceLastWriteMs: number | null;
};

type Common = { order: number; atMs: number; scenario: number; site: string };

export type LeadEntry = Common & {
  kind: 'lead';
  /** 'contact' is the right one; anything else is a form nobody may use. */
  form: string;
  /** The how-manieth of this form at this site since reset. */
  count: number;
  method: string;
  path: string;
  fields: Fields;
  headers: Record<string, string>;
  sinceServedMs: number | null;
  press: PressReport | null;
} & LeadVerdict;

export type EventEntry = Common & {
  kind: 'event';
  event: 'press' | 'trap-write' | 'forbidden-click' | 'forbidden-write' | 'wrong-form' | 'consent' | 'captcha' | 'answered';
  detail: string;
  trusted: boolean;
  press: PressReport | null;
};

export type OracleEntry = LeadEntry | EventEntry;

export type NewLead = Omit<LeadEntry, 'order' | 'atMs' | 'kind' | 'count' | 'press'>;
export type NewEvent = Omit<EventEntry, 'order' | 'atMs' | 'kind'>;

export function createOracleLog(now: () => number = () => performance.now()) {
  const log: OracleEntry[] = [];
  const stamp = () => ({ order: log.length + 1, atMs: Math.round(now()) });
  const countOf = (lead: NewLead) =>
    log.filter((entry) => entry.kind === 'lead' && entry.site === lead.site && entry.form === lead.form).length;
  return {
    addLead: (lead: NewLead) => void log.push({ kind: 'lead', ...stamp(), ...lead, count: countOf(lead) + 1, press: null }),
    addEvent: (event: NewEvent) => void log.push({ kind: 'event', ...stamp(), ...event }),
    entries: (): OracleEntry[] => log.map((entry) => (entry.kind === 'lead' ? { ...entry, press: pressOf(entry, log) } : { ...entry })),
    clear: () => void log.splice(0),
  };
}

export type OracleLog = ReturnType<typeof createOracleLog>;

// A site's script may send its request up to a few seconds after the press (tokens); a beacon may come a little late.
function pressOf(lead: LeadEntry, log: readonly OracleEntry[]): PressReport | null {
  if (lead.form !== 'contact') return null;
  const presses = log.filter((entry): entry is EventEntry => entry.kind === 'event' && entry.event === 'press' && entry.site === lead.site);
  const near = presses.filter((press) => press.atMs > lead.atMs - 10_000 && press.atMs < lead.atMs + 2_000);
  return (near.at(-1) ?? pressAnsweredLate(lead, presses, log))?.press ?? null;
}

// A challenge or a dialog that opened on the press waits for the person as long as they like; their answer sends the lead.
function pressAnsweredLate(lead: LeadEntry, presses: readonly EventEntry[], log: readonly OracleEntry[]): EventEntry | undefined {
  const answer = log.find(
    (entry) =>
      entry.kind === 'event' &&
      (entry.event === 'captcha' || entry.event === 'answered') &&
      entry.site === lead.site &&
      Math.abs(entry.atMs - lead.atMs) < 5_000,
  );
  return answer && presses.findLast((press) => press.atMs < answer.atMs);
}
