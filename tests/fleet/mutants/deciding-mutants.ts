// Rules of judging what became of a press, and of leaving what the person typed (R43, R47, R48, R52), taken away.
import { endsOtherwise, type RuleMutant } from './rule-mutant.ts';

const JUDGE = 'lib/contact-form/judge-outcome.ts';

export const DECIDING_MUTANTS: readonly RuleMutant[] = [
  {
    rule: 'R43',
    name: 'an emptied form is proof enough',
    patches: [
      { file: 'lib/contact-form/find-proof.ts', find: '  if (words === null) return null;\n', put: '' },
      { file: 'lib/contact-form/find-proof.ts', find: 'const words = thanksIn(evidence);', put: "const words = thanksIn(evidence) ?? '';" },
    ],
    scenario: '118',
    wrong: /^118 sent SENT_CONFIRMED/,
  },
  {
    rule: 'R47',
    name: 'a form builder’s word for spam is not known',
    patches: [{ file: 'lib/contact-form/find-trouble.ts', find: 'builderTrouble(evidence) ??', put: '' }],
    scenario: '11',
    wrong: endsOtherwise('11'),
  },
  {
    rule: 'R47',
    name: 'words of refusal are not understood',
    patches: [
      {
        file: 'lib/contact-form/find-trouble.ts',
        find: "return words === undefined ? null : settled('needs-you', 'SITE_REFUSED'",
        put: "return words !== 'never' ? null : settled('needs-you', 'SITE_REFUSED'",
      },
    ],
    scenario: '2b',
    wrong: endsOtherwise('2b'),
  },
  {
    rule: 'R48',
    name: 'thanks that were there before count',
    patches: [
      { file: JUDGE, find: 'const known = new Set([...before.texts, ...before.alerts]);', put: 'const known = new Set<number>();' },
    ],
    scenario: '305',
    wrong: /0 leads arrived, but the outcome is sent/,
  },
  {
    rule: 'R52',
    name: 'what the person typed is written over',
    patches: [
      { file: 'lib/page/person.ts', find: '    touched.add(target);\n', put: '' },
      // A page that the person works in is left to them, so that what is written over would not be sent.
      { file: 'lib/page/person.ts', find: 'hasActed: () => acted,', put: 'hasActed: () => acted && false,' },
    ],
    scenario: '306',
    wrong: /binned: what the person typed is lost/,
    pace: 'default',
  },
];
