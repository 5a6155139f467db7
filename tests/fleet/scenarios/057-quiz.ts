// A sum only a person should do.

import { inventedDealer } from '../invented-dealer.ts';
import { click, finishedByPerson, type } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 57,
  name: 'quiz',
  dealer: inventedDealer(57, 'Rabbitbrush Motors'),
  expect: { status: 'needs-you', codes: ['QUIZ'] },
  interlude: finishedByPerson(type('#quiz', '11'), click('#contact-form [type=submit]')),
  ...leadSite({
    beforeButton:
      '<div class="field"><label for="quiz">4 + 7 = ? *</label><input type="text" id="quiz" name="quiz-math" class="wpcf7-quiz" size="4" required autocomplete="off"></div>',
    rule: { pageFills: { 'quiz-math': '11' } },
  }),
};
