// Fifteen thousand nodes and 170 hidden modals around one form.

import { inventedDealer } from '../invented-dealer.ts';
import { inventoryCards } from '../page/filler.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const modal = (index: number): string =>
  `<div class="modal fade" id="modal-${index}" aria-hidden="true"><form action="/specials/e-price" method="post"><h4>Offer ${index}</h4>${['First Name', 'Last Name', 'Email', 'Phone'].map((label) => `<label>${label}<input type="text" name="${label}"></label>`).join('')}<label>Comments<textarea name="comments"></textarea></label><button type="submit">Unlock</button></form></div>`;

export const scenario: Scenario = {
  number: 152,

  name: 'huge-page',
  dealer: inventedDealer(152, 'Leviathan Auto Mall'),
  expect: SENT,
  ...leadSite({
    page: (form, { chance }) => ({
      main: `<h1>Contact Us</h1>${form}<div hidden>${inventoryCards(chance, 950)}</div>`,
      after: Array.from({ length: 170 }, (_, index) => modal(index)).join('\n'),
    }),
  }),
};
