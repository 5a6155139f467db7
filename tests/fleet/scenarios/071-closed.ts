// The notice on the home page says it all; the old contact form still stands.

import { inventedDealer } from '../invented-dealer.ts';
import { homePage } from '../page/common-pages.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 71,
  name: 'closed',
  dealer: inventedDealer(71, 'Last Chance Auto Center'),
  expect: { status: 'failed', codes: ['DEALER_CLOSED'] },
  handle: leadSite({
    own: {
      '/': (request) =>
        homePage(
          request,
          plainPlan(),
          '<section class="alert"><h2>We are permanently closed</h2><p>Thank you for forty good years.</p></section>',
        ),
    },
  }).handle,
};
