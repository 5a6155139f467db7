// Thanks above the same form, empty and ready to be sent again.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadForm, leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 125,

  name: 'thanks-with-form',
  dealer: inventedDealer(125, 'Boomerang Toyota'),
  expect: SENT,
  ...leadSite({
    thanks: (request) =>
      `<div class="alert-success" role="status"><h2>Thank you for contacting us!</h2><p>We have received your message.</p></div>${leadForm({}, { ...request, verdict: null })}`,
  }),
};
