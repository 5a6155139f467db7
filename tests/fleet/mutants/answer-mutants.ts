// Rules of what the buyer answers (R19–R26), taken away.
import { endsOtherwise, type RuleMutant } from './rule-mutant.ts';

const TEXT = 'lib/contact-form/plan-text.ts';

export const ANSWER_MUTANTS: readonly RuleMutant[] = [
  {
    rule: 'R19',
    name: 'a number in three boxes is not cut',
    patches: [
      { file: TEXT, find: 'if (cut && digits.length === 10) return digits.slice(...cut);', put: 'if (cut) return digits;' },
      { file: TEXT, find: "join() !== '3,3,4') return null;", put: "join() !== '') return null;" },
    ],
    scenario: '28',
    wrong: /^28 .*(tel is "|ended otherwise)/,
  },
  {
    rule: 'R20',
    name: 'of a list the first that will do is chosen',
    patches: [
      {
        file: 'lib/contact-form/choose-option.ts',
        find: 'for (const pattern of words.prefer) {',
        put: 'for (const pattern of [/./, ...words.prefer]) {',
      },
    ],
    scenario: '21',
    wrong: /chose "Morning" for bestTime/,
  },
  {
    rule: 'R21',
    name: 'a required field without a meaning is left',
    patches: [
      {
        file: TEXT,
        find: "if (role === null || role === 'other') return field.required ? unknown(field) : leave('meaning unknown');",
        put: "if (role === null || role === 'other') return leave('meaning unknown');",
      },
      { file: TEXT, find: "return field.required ? unknown(field) : leave('no answer given');", put: "return leave('no answer given');" },
      { file: 'lib/page/check-form.ts', find: 'return lacking.map(', put: 'return lacking.slice(lacking.length).map(' },
    ],
    scenario: '105',
    wrong: /^105 .*\b(VALIDATION|SUBMIT_NO_EFFECT|UNCONFIRMED)\b/,
  },
  {
    rule: 'R22',
    name: 'a consent given beforehand by the site stays given',
    patches: [
      { file: 'lib/contact-form/consent.ts', find: "return field.checked && !saysNo(field) ? 'untick' : 'leave';", put: "return 'leave';" },
    ],
    scenario: '42',
    wrong: /consent given: newsletter/,
  },
  {
    rule: 'R22',
    name: 'a required consent is given for the buyer',
    patches: [
      {
        file: 'lib/contact-form/plan-fill.ts',
        find: "if (step === 'ask') return ask('CONSENT_REQUIRED', `Read and decide: “${consentText(field)}”`);",
        put: "if (step === 'ask') return { kind: 'write', write: { ...targetOf(field), how: 'check' } };",
      },
    ],
    scenario: '41a',
    wrong: /consent(:| given:)/,
  },
  {
    rule: 'R23',
    name: 'a number is made up where one is required',
    patches: [
      { file: TEXT, find: 'const phone = form.answers.buyer.phone;', put: "const phone = form.answers.buyer.phone || '(303) 555-0199';" },
    ],
    scenario: '29',
    wrong: /tel is "\D*303/,
    phone: false,
  },
  {
    rule: 'R24',
    name: 'the address is not written a second time',
    patches: [{ file: 'lib/contact-form/answer-text.ts', find: "  'email-confirm': ({ buyer }) => buyer.email,\n", put: '' }],
    scenario: '113',
    wrong: /needs-you REQUIRED_UNKNOWN: ended otherwise/,
  },
  {
    rule: 'R25',
    name: 'the message does not mind how much fits',
    patches: [
      {
        file: TEXT,
        find: 'chooseMessage(answers.message, limit)',
        put: 'chooseMessage(answers.message, null)',
      },
    ],
    scenario: '111a',
    wrong: endsOtherwise('111a'),
  },
  {
    rule: 'R26',
    name: 'what the page puts into hidden fields is not waited for',
    patches: [{ file: 'lib/contact-form/send-message.ts', find: 'const HIDDEN_FIELDS_MS = 5_000;', put: 'const HIDDEN_FIELDS_MS = 0;' }],
    scenario: '301',
    wrong: endsOtherwise('301'),
    pace: 'default',
  },
];
