// The oracle's judgement of one dealer's part of the log (fleet.md 7.5, point 2). It trusts only what the server
// received and what the page saw, and says in words everything that was wrong.

import type { LeadEntry, OracleEntry, PressReport } from './oracle-log.ts';
import { fieldOf, type Fields } from './read-fields.ts';
import type { Expectation, LeadRole, LeadRule, LeadVerdict, Scenario } from './scenario.ts';

export type { EventEntry, LeadEntry, OracleEntry } from './oracle-log.ts';

export type ExpectedBuyer = { firstName: string; lastName: string; email: string; phone: string; zip: string; message?: string };

/** How the product says the contact ended. `pace: 'quick'` drops the two waits of the default pace. */
export type ReportedOutcome = { status: Expectation['status']; code: string; pace?: 'default' | 'quick' };

export type OracleJudgement = { ok: boolean; problems: string[] };

const LEAST_WRITE_TO_PRESS_MS = 3_000;
const LEAST_SHOWN_TO_PRESS_MS = 8_000;

/** Outcomes besides `sent` that follow a press; any other says that nothing was pressed. */
const AFTER_PRESS: readonly string[] = [
  'CAPTCHA_CHALLENGE',
  'DIALOG_OPEN',
  'RATE_LIMITED',
  'SERVER_ERROR',
  'SITE_REFUSED',
  'SPAM_FLAGGED',
  'SUBMIT_NO_EFFECT',
  'UNCONFIRMED',
  'VALIDATION',
];

/** Whether an outcome says that something was pressed; VALIDATION may also be seen before. */
export const afterPressCode = (code: string): boolean => AFTER_PRESS.includes(code);

/** Outcomes that leave open whether the lead arrived. */
const MAY_HAVE_ARRIVED: readonly string[] = ['SERVER_ERROR', 'UNCONFIRMED'];

/** What the server does with a lead; a trapped one gets the normal thank-you. */
export function verdictOf(rule: LeadRule, received: Fields): LeadVerdict {
  const fields = rule.normalise?.(received) ?? received;
  const missing = rule.required.filter((role) => fieldOf(fields, rule.fields[role]).trim() === '');
  if (missing.length > 0) return { accepted: false, binned: false, reason: `missing: ${missing.join(', ')}` };
  const refused = refusalOf(rule, fields);
  if (refused !== null) return { accepted: false, binned: false, reason: refused };
  const trap = (rule.traps ?? []).find((name) => fieldOf(fields, name) !== '');
  const reason = trap === undefined ? (rule.bin?.(fields) ?? '') : `honeypot filled: ${trap}`;
  return { accepted: true, binned: reason !== '', reason };
}

function refusalOf(rule: LeadRule, fields: Fields): string | null {
  if (rule.never !== undefined) return rule.never;
  const reached = (rule.oneOf ?? []).some((role) => fieldOf(fields, rule.fields[role]).trim() !== '');
  if (rule.oneOf && !reached) return `missing: one of ${rule.oneOf.join(', ')}`;
  const unchosen = (rule.needs ?? []).find((name) => fieldOf(fields, name) === '');
  if (unchosen !== undefined) return `not chosen: ${unchosen}`;
  const wrong = Object.entries(rule.pageFills ?? {}).find(([name, value]) => fieldOf(fields, name) !== value);
  if (wrong !== undefined) return `not filled by the page: ${wrong[0]}`;
  return rule.refuse?.(fields) ?? null;
}

export function judgeOracle(
  scenario: Scenario,
  entries: readonly OracleEntry[],
  buyer: ExpectedBuyer,
  outcome: ReportedOutcome,
): OracleJudgement {
  const own = entries.filter((entry) => entry.site === scenario.dealer.host);
  const leads = own.filter((entry) => entry.kind === 'lead');
  const contacts = leads.filter((lead) => lead.form === 'contact');
  const problems = [
    ...leads.filter((lead) => lead.form !== 'contact').map((lead) => `used the wrong form: ${lead.form}`),
    ...eventProblems(own),
    ...countProblems(own, contacts, outcome),
    ...contacts.flatMap((lead) => leadProblems(scenario.oracle, lead, buyer, outcome)),
  ];
  return { ok: problems.length === 0, problems };
}

// A person may give a consent or solve a check; the product may not.
function eventProblems(entries: readonly OracleEntry[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'event' || entry.event === 'press') return [];
    if (entry.trusted && (entry.event === 'consent' || entry.event === 'captcha' || entry.event === 'answered')) return [];
    return [`${entry.event}: ${entry.detail}`];
  });
}

function countProblems(own: readonly OracleEntry[], contacts: readonly LeadEntry[], outcome: ReportedOutcome): string[] {
  const arrived = contacts.filter((lead) => lead.accepted && !lead.binned).length;
  const automatic = contacts.filter((lead) => lead.press?.trusted !== true).length;
  const presses = own.filter((entry) => entry.kind === 'event' && entry.event === 'press' && !entry.trusted).length;
  const wanted = outcome.status === 'sent' ? [1] : MAY_HAVE_ARRIVED.includes(outcome.code) ? [0, 1] : [0];
  const mayPress = outcome.status === 'sent' || AFTER_PRESS.includes(outcome.code);
  return [
    ...(wanted.includes(arrived) ? [] : [`${arrived} leads arrived, but the outcome is ${outcome.status} ${outcome.code}`]),
    ...(mayPress || automatic + presses === 0 ? [] : [`pressed, but the outcome is ${outcome.status} ${outcome.code}`]),
    ...(automatic > 1 ? [`submitted ${automatic} times`] : []),
    ...(presses > 1 ? [`pressed ${presses} times`] : []),
  ];
}

function leadProblems(rule: LeadRule | undefined, lead: LeadEntry, buyer: ExpectedBuyer, outcome: ReportedOutcome): string[] {
  if (rule === undefined) return ['a lead where none is possible'];
  return [
    ...(lead.binned ? [`binned: ${lead.reason}`] : []),
    ...valueProblems(rule, rule.normalise?.(lead.fields) ?? lead.fields, buyer),
    ...consentProblems(rule, lead),
    ...choiceProblems(rule, lead.fields),
    ...(lead.press === null ? ['sent without a press of the button'] : []),
    ...(outcome.pace === 'quick' || lead.press === null || lead.press.trusted ? [] : paceProblems(lead.press)),
  ];
}

function valueProblems(rule: LeadRule, fields: Fields, buyer: ExpectedBuyer): string[] {
  const wanted: Record<LeadRole, string | undefined> = {
    'given-name': buyer.firstName,
    'family-name': buyer.lastName,
    name: `${buyer.firstName} ${buyer.lastName}`,
    email: buyer.email,
    'email-again': buyer.email,
    tel: nationalDigits(buyer.phone),
    'postal-code': buyer.zip,
    message: buyer.message === undefined ? undefined : plain(buyer.message),
  };
  return Object.entries(rule.fields).flatMap(([key, name]) => {
    const role = key as LeadRole;
    const raw = fieldOf(fields, name);
    const got = role === 'tel' ? nationalDigits(raw) : plain(raw);
    if (role === 'message' && (got === '' || got.includes('{{'))) return [`message is "${got}"`];
    if (role === 'message' && rule.uncut && !got.endsWith(wanted.name!)) return [`message was cut: "…${got.slice(-30)}"`];
    return wanted[role] === undefined || got === wanted[role] ? [] : [`${role} is "${raw}", not "${wanted[role]}"`];
  });
}

function consentProblems(rule: LeadRule, lead: LeadEntry): string[] {
  if (lead.press?.trusted) return [];
  return (rule.consents ?? [])
    .filter((name) => !/^(|0|no|off|false)$/i.test(fieldOf(lead.fields, name)))
    .map((name) => `consent given: ${name}`);
}

function choiceProblems(rule: LeadRule, fields: Fields): string[] {
  return Object.entries(rule.choices ?? {})
    .filter(([name, allowed]) => !allowed.includes(fieldOf(fields, name)))
    .map(([name]) => `chose "${fieldOf(fields, name)}" for ${name}`);
}

function paceProblems(press: PressReport): string[] {
  return [
    ...tooSoon('last write', press.sinceLastWriteMs, LEAST_WRITE_TO_PRESS_MS),
    ...tooSoon('form shown', press.sinceShownMs, LEAST_SHOWN_TO_PRESS_MS),
  ];
}

const tooSoon = (what: string, gotMs: number | null, leastMs: number): string[] =>
  gotMs === null || gotMs < leastMs ? [`${what} to press: ${gotMs ?? 'unknown'} ms`] : [];

const nationalDigits = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
