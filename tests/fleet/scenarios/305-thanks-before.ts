// The page thanks for the message before there is one. After the press the form is emptied and nothing new is said; the vendor's
// mail server is down, so nothing arrives.

import { inventedDealer } from '../invented-dealer.ts';
import { text } from '../page/markup.ts';
import { jsonResponse } from '../page/respond.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 305,
  name: 'thanks-before',
  dealer: inventedDealer(305, 'Hasty Thanks Nissan'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
  ...leadSite({
    page: (form, { scenario: { dealer } }) => ({
      main: `<h1>Contact Us</h1><div class="columns"><div><p>Thank you for contacting ${text(dealer.name)}! We will be in touch with you shortly.</p>${form}</div></div>`,
    }),
    answer: { done: { how: 'reset', what: '' } },
    own: { '/api/contact': () => jsonResponse({ ok: true }) },
    rule: { never: 'the mail server is down' },
  }),
};
