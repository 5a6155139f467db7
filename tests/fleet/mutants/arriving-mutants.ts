// Rules of arriving at a dealer's site (R8–R11), taken away.
import type { RuleMutant } from './rule-mutant.ts';

export const ARRIVING_MUTANTS: readonly RuleMutant[] = [
  {
    rule: 'R8',
    name: 'no other spelling of an address is tried',
    patches: [
      {
        file: 'lib/batch/search-site.ts',
        find: 'failure.otherAddress && variant && search',
        put: 'failure.otherAddress && !variant && search',
      },
    ],
    scenario: '5',
    wrong: /failed CONNECT: ended otherwise/,
  },
  {
    rule: 'R8',
    name: 'a bad certificate leads to the address without encryption',
    patches: [
      { file: 'lib/batch/network-failure.ts', find: "{ code: 'TLS', otherAddress: false }", put: "{ code: 'TLS', otherAddress: true }" },
    ],
    scenario: '70',
    wrong: /^70 .*used the wrong form/,
  },
  {
    rule: 'R9',
    name: 'any store behind a redirect is the right one',
    patches: [{ file: 'lib/contact-form/identity.ts', find: 'same: agreed.length >= LEAST_AGREEMENTS', put: 'same: agreed.length >= 0' }],
    scenario: '63b',
    wrong: /^63b .*used the wrong form/,
  },
  {
    rule: 'R10',
    name: 'a parked domain is a site like any other',
    patches: [
      { file: 'lib/contact-form/refuse-page.ts', find: '    parked(snapshot, text, short) ??\n', put: '' },
      {
        file: 'lib/contact-form/contact-dealer.ts',
        find: '  if (noDealer) return end(ports, talk, noDealer, null);\n  const sending',
        put: '  const sending',
      },
    ],
    scenario: '61',
    wrong: /^61 .*used the wrong form/,
  },
  {
    rule: 'R10',
    name: 'a wall that passes by itself is not waited for',
    patches: [{ file: 'lib/contact-form/look-for-form.ts', find: 'const WALL_MS = 20_000;', put: 'const WALL_MS = 0;' }],
    scenario: '35',
    wrong: /needs-you BOT_WALL: ended otherwise/,
  },
  {
    rule: 'R11',
    name: 'a missing page that answers 200 is a page like any other',
    patches: [
      {
        file: 'lib/contact-form/look-for-form.ts',
        find: 'if (snapshot.status >= 400 || isSoft404(snapshot)) return',
        put: 'if (snapshot.status >= 400) return',
      },
    ],
    scenario: '300',
    wrong: /^300 .*used the wrong form/,
  },
];
