// The form may be sent for 120 seconds; after that its session has expired.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const LIFE_MS = 120_000;

export const scenario: Scenario = {
  number: 132,

  name: 'token-expiry',
  dealer: inventedDealer(132, 'Hourglass Hyundai'),
  expect: { ...SENT, or: { status: 'needs-you', codes: ['SITE_REFUSED'] } },
  ...leadSite({
    beforeButton: () => `<input type="hidden" name="form_token" value="${Date.now()}">`,
    rule: {
      alsoSends: { form_token: String(Date.now()) },
      refuse: (fields) => (Date.now() - Number(fieldOf(fields, 'form_token')) > LIFE_MS ? 'session expired' : null),
    },
    sorry: () => 'Sorry, we were unable to process your request: your session has expired. Please reload the page.',
  }),
};
