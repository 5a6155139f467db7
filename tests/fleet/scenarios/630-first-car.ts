// A required question that only sounds like a name. The person answers it, and the page of thanks is short of words.

import { inventedDealer } from '../invented-dealer.ts';
import { click, finishedByPerson, type } from '../person.ts';
import { checkedSite } from '../platforms/checked-site.ts';
import type { Scenario } from '../scenario.ts';

const question =
  '<div><label for="x-1">What was the name of your first car? <span>*</span></label><input id="x-1" name="first_car" required></div>';

export const scenario: Scenario = {
  number: 630,
  name: 'first-car',
  dealer: inventedDealer(630, 'First Car Ford'),
  expect: { status: 'needs-you', codes: ['REQUIRED_UNKNOWN'] },
  interlude: finishedByPerson(type('#x-1', 'A brown Civic'), click('#write .send')),
  ...checkedSite({
    check: question,
    thanks: '<h1>All set, your message is on its way.</h1>',
    rule: {
      needs: ['first_car'],
      refuse: ({ first_car: [answer = ''] = [] }) => (/jordan|avery/i.test(answer) ? 'an invented answer' : null),
    },
  }),
};
