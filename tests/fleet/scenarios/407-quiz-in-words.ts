// The sum that tells people from scripts is written out in words.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 407,

  name: 'quiz-in-words',
  dealer: inventedDealer(407, 'Wordsum Mazda'),
  expect: { status: 'needs-you', codes: ['QUIZ'] },
  ...leadSite({
    fields: [
      ...usualFields(),
      { name: 'q', label: 'To show you are not a spammer: what is three plus nine?', type: 'text', required: true },
    ],
    rule: {
      alsoSends: { q: '12' },
      refuse: (received) => (/^(12|twelve)$/i.test(fieldOf(received, 'q').trim()) ? null : 'the sum is wrong'),
    },
  }),
};
