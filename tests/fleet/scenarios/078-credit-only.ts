// The only form wants a social security number.

import { inventedDealer } from '../invented-dealer.ts';
import { creditForm } from '../page/decoy-forms.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail', 'text', 'phone', 'chat'], contact: { path: '/contact-us', label: 'Apply' } });

export const scenario: Scenario = {
  number: 78,
  name: 'credit-only',
  dealer: inventedDealer(78, 'Second Street Auto Credit'),
  expect: { status: 'failed', codes: ['NO_FORM'] },
  handle: plainSite(plan, {
    '/contact-us': (request) => sitePage(request, plan, { title: 'Contact Us', main: `<h1>Apply</h1>${creditForm()}` }),
  }),
};
