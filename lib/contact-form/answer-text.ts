// The buyer's own answers by field role: a text for a field, words for a list. '' and null mean that the buyer gave no
// answer; nothing is derived but names joined, a subject from the vehicle, and the country of a US ZIP.
import { wordPatterns } from './choose-option.ts';
import type { FieldRole } from './field-role.ts';
import { CONTACT_METHOD, CONTACT_TIME, COUNTRY, DEPARTMENT, NO_ANSWER, type ChoiceWords } from './rules/choice-words.ts';
import { STATES } from './rules/us-states.ts';
import type { Answers } from './visit.ts';

type Texts = Partial<Record<FieldRole, (answers: Answers) => string>>;

const TEXTS: Texts = {
  'given-name': ({ buyer }) => buyer.firstName,
  'family-name': ({ buyer }) => buyer.lastName,
  name: ({ buyer }) => join(buyer.firstName, buyer.lastName),
  email: ({ buyer }) => buyer.email,
  'email-confirm': ({ buyer }) => buyer.email,
  'address-level2': ({ buyer }) => buyer.city,
  'address-level1': ({ buyer }) => buyer.state,
  'postal-code': ({ buyer }) => buyer.zip,
  country: () => 'United States',
  subject: ({ vehicle }) => join('Price for', vehicle.condition, vehicle.year, vehicle.make, vehicle.model),
  'vehicle-condition': ({ vehicle }) => vehicle.condition,
  'vehicle-year': ({ vehicle }) => vehicle.year,
  'vehicle-make': ({ vehicle }) => vehicle.make,
  'vehicle-model': ({ vehicle }) => vehicle.model,
  'vehicle-trim': ({ vehicle }) => vehicle.trim,
  'vehicle-vin': ({ vehicle }) => vehicle.vin,
  'vehicle-stock': ({ vehicle }) => vehicle.stock,
  timeframe: ({ vehicle }) => vehicle.timeframe,
  'trade-in': ({ vehicle }) => vehicle.tradeIn,
  'preferred-contact-method': () => 'E-mail',
  'preferred-contact-time': () => 'Any time',
  department: () => 'Sales',
};

export function answerText(role: FieldRole, answers: Answers): string {
  return (TEXTS[role]?.(answers) ?? '').trim();
}

/** What to look for in a list of choices; null: no answer, so nothing is chosen. */
export function choiceWords(role: FieldRole, answers: Answers): ChoiceWords | null {
  const fixed = FIXED[role];
  if (fixed) return fixed;
  if (role === 'vehicle-condition') return { prefer: conditionPatterns(answers.vehicle.condition), never: [] };
  if (role === 'address-level1') return { prefer: statePatterns(answers.buyer.state), never: [] };
  const own = wordPatterns(answerText(role, answers));
  if (OPEN_LISTS.has(role)) return { prefer: [...own, ...NO_ANSWER.prefer], never: [] };
  return own.length > 0 ? { prefer: own, never: [] } : null;
}

const FIXED: Partial<Record<FieldRole, ChoiceWords>> = {
  department: DEPARTMENT,
  subject: DEPARTMENT,
  'preferred-contact-method': CONTACT_METHOD,
  'preferred-contact-time': CONTACT_TIME,
  'how-heard': { prefer: [/^other\b|\botro\b|\bautre\b/, /\bprefer not\b|\bnone of\b/], never: [] },
  country: COUNTRY,
};

/** Lists where “other” or “not sure” is a true answer when ours isn't in it. */
const OPEN_LISTS: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'vehicle-year',
  'vehicle-make',
  'vehicle-model',
  'vehicle-trim',
  'vehicle-vin',
  'vehicle-stock',
  'timeframe',
  'budget',
  'trade-in',
]);

function conditionPatterns(condition: string): RegExp[] {
  const used = /used|owned|cpo|certified/i.test(condition);
  const own = used ? [/^(used|pre-?owned)/, /\b(used|pre-?owned|usado|occasion)\b/] : [/^new\b(?!.*used)/, /^(nuevo|neuf)\b/];
  return [...(condition === '' ? [] : own), /\b(any|either|both)\b|\bno preference\b|^new (and|&|or|\/) (used|pre-?owned)/];
}

function statePatterns(state: string): RegExp[] {
  const code = Object.keys(STATES).find((key) => key === state.toUpperCase() || STATES[key]?.toLowerCase() === state.toLowerCase());
  if (code === undefined) return wordPatterns(state);
  const full = (STATES[code] ?? '').toLowerCase();
  return [
    new RegExp(`^${code.toLowerCase()}$`),
    new RegExp(`^${full}$`),
    new RegExp(`^(${full} *[-(,] *${code.toLowerCase()}\\)?|${code.toLowerCase()} *[-,] *${full})$`),
  ];
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(' ');
}
