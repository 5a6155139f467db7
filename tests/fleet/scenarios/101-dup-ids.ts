// Two fields with the id "email", the first in a modal nobody sees; the labels point at the wrong one.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFieldsBut } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 101,

  name: 'dup-ids',
  dealer: inventedDealer(101, 'Twin Forks Subaru'),
  expect: SENT,
  ...leadSite({
    formMarkup: ({ verdict }) =>
      `<div class="modal fade" id="offer-modal" aria-hidden="true"><form action="/specials/e-price" method="post">${contactFields(usualFieldsBut({}, 'short'))}<button type="submit">Unlock</button></form></div>
<form id="contact-form" action="/contact-us" method="post"><h2>Write to us</h2>${verdict ? '<div class="alert" role="alert">Please complete the form.</div>' : ''}${contactFields(usualFieldsBut({}, 'short'))}<button type="submit">Send</button></form>`,
    fields: usualFieldsBut({}, 'short'),
    watch: { traps: ['#offer-modal input', '#offer-modal textarea'] },
  }),
};
