// An address to write to, once plain and once disguised, and no form.

import { inventedDealer } from '../invented-dealer.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail'], footerContact: null });

export const scenario: Scenario = {
  number: 72,
  name: 'email-only',
  dealer: inventedDealer(72, 'Penny Lane Auto Sales'),
  expect: { status: 'needs-you', codes: ['EMAIL_ONLY'] },
  handle: plainSite(plan, {
    '/contact-us': (request) =>
      sitePage(request, plan, {
        title: 'Contact Us',
        main: `<h1>Contact Us</h1><p>Write to us: sales@${request.scenario.dealer.host}</p><p>Our manager: dana [at] ${request.scenario.dealer.host}</p>`,
      }),
  }),
};
