// A telephone number and nothing else.

import { inventedDealer } from '../invented-dealer.ts';
import { telLink } from '../page/markup.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail', 'text', 'chat'] });

export const scenario: Scenario = {
  number: 74,
  name: 'phone-only',
  dealer: inventedDealer(74, 'Deer Trail Motors'),
  expect: { status: 'needs-you', codes: ['PHONE_ONLY'] },
  handle: plainSite(plan, {
    '/contact-us': (request) =>
      sitePage(request, plan, {
        title: 'Contact Us',
        main: `<h1>Contact Us</h1><p>Give us a call, we are glad to help: ${telLink(request.scenario.dealer.phone, request.scenario.dealer.phone)}</p>`,
      }),
  }),
};
