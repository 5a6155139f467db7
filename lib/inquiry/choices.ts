// The answers we offer to choose from, and how each reads inside a message of every language. Stored is always the English one, which the
// dealers' forms are filled by; what the person types in words of their own is written as typed, in any language.
import type { MessageLanguage } from './inquiry.ts';

export type Choice = Readonly<Record<MessageLanguage, string>>;

export const MESSAGE_LANGUAGES = ['en', 'es', 'fr'] as const satisfies readonly MessageLanguage[];

/** Say what the car is: “a vehicle: used 2024 …”. */
export const CONDITIONS: readonly Choice[] = [
  { en: 'new', es: 'nuevo', fr: 'neuf' },
  { en: 'used', es: 'usado', fr: "d'occasion" },
  { en: 'certified pre-owned', es: 'usado certificado', fr: "d'occasion certifié" },
  { en: 'new or used', es: 'nuevo o usado', fr: "neuf ou d'occasion" },
];

/** Follow “I plan to buy”. */
export const TIMEFRAMES: readonly Choice[] = [
  { en: 'this week', es: 'esta semana', fr: 'cette semaine' },
  { en: 'within two weeks', es: 'en dos semanas', fr: "d'ici deux semaines" },
  { en: 'within a month', es: 'en un mes', fr: "d'ici un mois" },
  { en: 'within three months', es: 'en tres meses', fr: "d'ici trois mois" },
];

/** Follow “Payment:”. */
export const PAYMENTS: readonly Choice[] = [
  { en: 'cash', es: 'al contado', fr: 'comptant' },
  { en: 'financing through my bank', es: 'financiamiento con mi banco', fr: 'financement par ma banque' },
  { en: 'financing through the dealer', es: 'financiamiento con el concesionario', fr: 'financement par le concessionnaire' },
  { en: 'lease', es: 'arrendamiento (lease)', fr: 'location (lease)' },
  { en: 'not decided yet', es: 'aún por decidir', fr: 'pas encore décidé' },
];

/** Follow “reply by”. Each has e-mail in it: a written price is what the whole is about. */
export const CONTACT_PREFERENCES = [
  { en: 'e-mail only', es: 'correo electrónico solamente', fr: 'e-mail uniquement' },
  { en: 'e-mail or text message', es: 'correo electrónico o mensaje de texto', fr: 'e-mail ou SMS' },
  { en: 'e-mail or phone', es: 'correo electrónico o teléfono', fr: 'e-mail ou téléphone' },
] as const satisfies readonly Choice[];

export const BY_E_MAIL: Choice = { en: 'e-mail', es: 'correo electrónico', fr: 'e-mail' };

const ALL: readonly Choice[] = [...CONDITIONS, ...TIMEFRAMES, ...PAYMENTS, ...CONTACT_PREFERENCES, BY_E_MAIL];

/** A stored answer as the message says it; words of the person's own come back unchanged. */
export function wordsIn(language: MessageLanguage, answer: string): string {
  const known = ALL.find(({ en }) => en === answer.trim().toLowerCase());
  return known ? known[language] : answer;
}
