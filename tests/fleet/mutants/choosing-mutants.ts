// Rules of finding and choosing the form (R29–R34), taken away.
import { endsOtherwise, type RuleMutant } from './rule-mutant.ts';

const OPENER = 'lib/contact-form/choose-opener.ts';

export const CHOOSING_MUTANTS: readonly RuleMutant[] = [
  {
    rule: 'R29',
    name: 'a late form is not waited for',
    patches: [{ file: 'lib/contact-form/look-for-form.ts', find: 'const LATE_FORM_MS = 20_000;', put: 'const LATE_FORM_MS = 0;' }],
    scenario: '26',
    wrong: endsOtherwise('26'),
  },
  {
    rule: 'R29',
    name: 'a form that waits to be scrolled to is not',
    patches: [{ file: 'lib/page/scroll-through.ts', find: 'const MOST_STEPS = 60;', put: 'const MOST_STEPS = 0;' }],
    scenario: '25',
    wrong: endsOtherwise('25'),
  },
  {
    rule: 'R30',
    name: 'no button is pressed to bring the form',
    patches: [{ file: OPENER, find: 'export const MAX_OPENERS = 2;', put: 'export const MAX_OPENERS = 0;' }],
    scenario: '15',
    wrong: endsOtherwise('15'),
  },
  {
    rule: 'R31',
    name: 'of a group’s stores the first is chosen',
    patches: [
      {
        file: 'lib/contact-form/plan-choice.ts',
        find: 'if (real.length === 1) return real[0] ?? null;',
        put: 'if (real.length > 0) return real[0] ?? null;',
      },
    ],
    scenario: '302a',
    wrong: /chose "11" for location/,
  },
  {
    rule: 'R32',
    name: 'sales is a department like the others',
    patches: [
      { file: OPENER, find: 'return isOtherOpen ? tabs.find(', put: 'return !isOtherOpen ? tabs.find(' },
      { file: OPENER, find: 'return contactPage && isSales(button) &&', put: 'return contactPage && !button &&' },
    ],
    scenario: '23',
    wrong: endsOtherwise('23'),
  },
  {
    rule: 'R33',
    name: 'of two forms that fit as well the first is taken',
    patches: [
      {
        file: 'lib/contact-form/choose-form.ts',
        find: 'if (second && isTie(best, second)) return ambiguous',
        put: 'if (second && !isTie(best, second) && !best) return ambiguous',
      },
    ],
    scenario: '303',
    wrong: endsOtherwise('303'),
  },
  {
    rule: 'R34',
    name: 'from a page without a form no link is followed',
    patches: [
      {
        file: 'lib/batch/search-site.ts',
        find: 'links: [...search.links, ...page.links], notes',
        put: 'links: search.notes.length > 0 ? search.links : page.links, notes',
      },
    ],
    scenario: '304',
    wrong: endsOtherwise('304'),
  },
];
