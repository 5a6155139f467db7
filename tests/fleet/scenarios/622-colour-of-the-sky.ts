// A question only a person answers, without numbers: the person's first answer is refused, the second taken.

import { inventedDealer } from '../invented-dealer.ts';
import { click, finishedByPerson, type, waitFor } from '../person.ts';
import { checkedSite } from '../platforms/checked-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const sky =
  '<div><label for="q-sky">What color is the sky on a clear day? <span>*</span></label><input id="q-sky" name="answer" required autocomplete="off"></div>';

export const scenario: Scenario = {
  number: 622,
  name: 'colour-of-the-sky',
  dealer: inventedDealer(622, 'Clear Day Chrysler'),
  expect: { status: 'needs-you', codes: ['QUIZ'] },
  interlude: finishedByPerson(
    type('#q-sky', 'green'),
    click('#write .send'),
    waitFor('p[role=alert]'),
    type('#w-1', 'Jordan'),
    type('#w-2', 'Avery'),
    type('#w-3', 'jordan.avery.cars@example.com'),
    type('#w-5', 'As before, please.'),
    type('#q-sky', 'blue'),
    click('#write .send'),
  ),
  ...checkedSite({
    check: sky,
    fields: { 'given-name': 'firstname', 'family-name': 'lastname', email: 'email', message: 'details' },
    rule: { alsoSends: { answer: 'blue' }, refuse: (fields) => (/^blue$/i.test(fieldOf(fields, 'answer')) ? null : 'wrong colour') },
  }),
};
