// A native alert is all the page says: thanks (103a), or that fields are missing which nobody sees (103b).

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 103,
  variant: 'a',
  name: 'alert-ok',
  dealer: inventedDealer(103, 'Windmill Mazda'),
  expect: SENT,
  ...leadSite({ answer: { done: { how: 'alert', what: 'Thank you, message sent' } } }),
};

export const twins: readonly Scenario[] = [
  {
    number: 103,
    variant: 'b',
    name: 'alert-err',
    dealer: inventedDealer(103, 'Waterwheel Mazda', 'b'),
    expect: { status: 'needs-you', codes: ['VALIDATION'] },
    ...leadSite({
      beforeButton: '<input type="hidden" name="session_code" class="needed" value="">',
      answer: { required: '[required], .needed', missing: 'alert:Please complete all fields' },
      rule: { never: 'the page never sends' },
    }),
  },
];
