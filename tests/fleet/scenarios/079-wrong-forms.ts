// Forms for a trade-in, service, a test drive and parts; none to just write.

import { inventedDealer } from '../invented-dealer.ts';
import { partsForm, serviceForm, testDriveForm, tradeInForm } from '../page/decoy-forms.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail', 'text', 'phone', 'chat'] });

export const scenario: Scenario = {
  number: 79,
  name: 'wrong-forms',
  dealer: inventedDealer(79, 'Ridgeway Import Motors'),
  expect: { status: 'needs-you', codes: ['FORM_AMBIGUOUS'], or: { status: 'failed', codes: ['NO_FORM'] } },
  handle: plainSite(plan, {
    '/contact-us': (request) =>
      sitePage(request, plan, {
        title: 'Contact Us',
        main: `<h1>Contact Us</h1>${tradeInForm()}${serviceForm()}${testDriveForm()}${partsForm()}`,
      }),
  }),
};
