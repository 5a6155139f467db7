// A page called Contact with nothing but a newsletter on it.

import { inventedDealer } from '../invented-dealer.ts';
import { newsletterForm } from '../page/decoy-forms.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail', 'text'] });

export const scenario: Scenario = {
  number: 77,
  name: 'newsletter-only',
  dealer: inventedDealer(77, 'Cherry Creek Classics'),
  expect: { status: 'needs-you', codes: ['PHONE_ONLY'], or: { status: 'failed', codes: ['NO_FORM'] } },
  handle: plainSite(plan, {
    '/contact-us': (request) =>
      sitePage(request, plan, { title: 'Contact Us', main: `<h1>Contact Us</h1><p>Stay in touch!</p>${newsletterForm('contact')}` }),
  }),
};
