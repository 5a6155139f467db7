// Each box is named by two nodes: the title of its group and its own words, which stand after it.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const box = (name: string, words: string): string =>
  `<div class="cell"><input name="${name}" aria-labelledby="your-details ${name}-words" required><span id="${name}-words">${words}</span></div>`;

export const scenario: Scenario = {
  number: 426,

  name: 'labelled-by-two',
  dealer: inventedDealer(426, 'Double Barrel Volvo'),
  expect: SENT,
  ...leadSite({
    fields: [
      { role: 'given-name', name: 'a1', label: 'First', type: 'text', required: true },
      { role: 'family-name', name: 'a2', label: 'Last', type: 'text', required: true },
      { role: 'email', name: 'a3', label: 'E-mail', type: 'text', required: true },
      { role: 'message', name: 'a4', label: 'What would you like to tell us?', type: 'textarea', required: true },
    ],
    formMarkup: () =>
      `<form id="contact-form" action="/contact-us" method="post"><h3 id="your-details">Your details</h3>${box('a1', 'First')}${box('a2', 'Last')}${box('a3', 'E-mail')}<h3 id="tell">What would you like to tell us?</h3><textarea name="a4" aria-labelledby="tell" required></textarea><button type="submit">Send</button></form>`,
  }),
};
