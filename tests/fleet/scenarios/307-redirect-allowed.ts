// The address leads to the same brand's store in another state, on a site the buyer has given access to before: we could write to
// it, and must not.

import { inventedDealer } from '../invented-dealer.ts';
import { redirectResponse } from '../page/respond.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Dealer, FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const otherHost = (dealer: Dealer): string => `lubbock${dealer.host}`;

const otherStore = (dealer: Dealer): Dealer => ({
  name: 'Caprock Ford of Lubbock',
  host: otherHost(dealer),
  street: '6100 Slide Road',
  city: 'Lubbock',
  state: 'TX',
  zip: '79414',
  phone: '(806) 555-0107',
});

const { handle } = leadSite();

function moved(request: FleetRequest): FleetResponse {
  const { scenario } = request;
  if (request.host !== otherHost(scenario.dealer)) return redirectResponse(`http://${otherHost(scenario.dealer)}/`);
  return handle({ ...request, scenario: { ...scenario, dealer: otherStore(scenario.dealer) } });
}

export const scenario: Scenario = {
  number: 307,
  name: 'redirect-allowed',
  dealer: inventedDealer(307, 'Prairie Schooner Ford'),
  otherHosts: (dealer) => [otherHost(dealer)],
  grants: (dealer) => [otherHost(dealer)],
  expect: { status: 'needs-you', codes: ['REDIRECTED_STORE'] },
  handle: moved,
};
