// Absolute refusals (R27, dealer-sites.md §1.13): what a form asks that a buyer's question never needs. Tried on plain words of
// a field's label and name; never outweighed by a score.

export interface Veto {
  readonly reason: string;
  readonly words: RegExp;
  readonly not?: RegExp;
  /** Left empty where it is optional beside a place for the question. */
  readonly mayBeLeft?: boolean;
}

export const FIELD_VETOES: readonly Veto[] = [
  { reason: 'asks a social security number', words: /social security|\bssn\b|seguro social|assurance sociale/ },
  { reason: 'asks a date of birth', words: /date of birth|\bdob\b|birth ?da(te|y)|fecha de nacimiento|date de naissance/ },
  { reason: 'asks a driver licence', words: /driver.?s? ?licen[cs]e|licencia de (conducir|manejo)|permis de conduire/ },
  { reason: 'asks a payment card', words: /credit ?card|card ?(number|no)\b|\bcvv\b|\bcvc\b|cardnumber|security code on (your|the) card/ },
  { reason: 'asks about income', words: /\bincome\b|(gross|annual|monthly) (salary|pay)\b|ingresos (mensual|anual)|revenu/ },
  { reason: 'asks a friend’s address', words: /(friends?|amig[oa]|\bami) (e ?mail|correo)|correo de (su|tu) amig|courriel de votre ami/ },
  { reason: 'asks about an employer', words: /\bemployer\b|employment (status|length)|how long .*employ/ },
  { reason: 'is for a job', words: /why .*\b(work (for|with)|hire you|join (us|our))\b/ },
  {
    reason: 'is for opting out',
    words: /\bunsubscribe (me|from)|do not (sell|share)( or (sell|share))? my|(delete|correct|access) my (personal )?(info|data)/,
    not: /\b(can|may|at any ?time)\b/,
  },
  { reason: 'is for telling a friend', words: /\bfriend ?s? (first |last )?(name|e ?mail)|\brecipient ?s?\b/ },
  { reason: 'asks for a review', words: /(^|= )your review\b|\bstar rating\b|\brate (us\b|your (visit|experience))/ },
  {
    reason: 'asks about a trade-in vehicle',
    words: /trade ?in.*(vin|mileage|odometer)|current (mileage|odometer)|\bmileage\b|odometer/,
    not: /preferred|max|desired|under|less than/,
    mayBeLeft: true,
  },
];
