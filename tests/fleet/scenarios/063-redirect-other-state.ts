// The address now leads to a store of the same brand, four hundred miles away, with a perfect form. In 63b the buyer has given access
// to that store's site before: we could write to it, and must not. In 63c it is the same store under a new name of its site: all of it is found there.

import { inventedDealer } from '../invented-dealer.ts';
import { redirectResponse } from '../page/respond.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Dealer, FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const otherHost = (dealer: Dealer): string => `amarillo${dealer.host}`;

const otherStore = (dealer: Dealer): Dealer => ({
  name: 'Amarillo Plains Ford',
  host: otherHost(dealer),
  street: '4800 South Soncy Road',
  city: 'Amarillo',
  state: 'TX',
  zip: '79119',
  phone: '(806) 555-0163',
});

const { handle } = leadSite();

function moved(request: FleetRequest): FleetResponse {
  const { scenario } = request;
  if (request.host !== otherHost(scenario.dealer)) return redirectResponse(`http://${otherHost(scenario.dealer)}/`);
  return handle({ ...request, scenario: { ...scenario, dealer: otherStore(scenario.dealer) } });
}

export const scenario: Scenario = {
  number: 63,
  name: 'redirect-other-state',
  dealer: inventedDealer(63, 'High Plains Ford'),
  otherHosts: (dealer) => [otherHost(dealer)],
  expect: { status: 'needs-you', codes: ['REDIRECTED_STORE'] },
  handle: moved,
};

export const twins: readonly Scenario[] = [
  {
    ...scenario,
    variant: 'b',
    name: 'redirect-allowed',
    dealer: inventedDealer(63, 'Prairie Schooner Ford', 'b'),
    grants: (dealer) => [otherHost(dealer)],
  },
  {
    ...scenario,
    ...leadSite(),
    variant: 'c',
    name: 'redirect-renamed',
    dealer: inventedDealer(63, 'Cottonwood Creek Honda', 'c'),
    grants: (dealer) => [otherHost(dealer)],
    expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
    handle: (request) => (request.path === '/' && request.host !== otherHost(request.scenario.dealer) ? moved(request) : handle(request)),
  },
];
