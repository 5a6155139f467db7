// An independent's site: contact form beside a panel, and a credit application in a frame from another host that nobody may touch.

import { inventedDealer } from '../invented-dealer.ts';
import { creditForm } from '../page/decoy-forms.ts';
import { sitePage } from '../page/site-page.ts';
import { barePage } from '../page/watch-script.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Dealer, FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const plan = { builtBy: 'Powered by DealerCenter', head: '<link rel="preconnect" href="https://cdn.dealercenterwsstatic.net">' };

const creditHost = (dealer: Dealer): string => `secured${dealer.host}`;

const frame = ({ scenario: { dealer } }: FleetRequest): string =>
  `<iframe class="dws_frame_0" title="Credit application" width="100%" height="1100" src="http://${creditHost(dealer)}/CreditApplication/index/1?frameId=dws_frame_0"></iframe>`;

const approvedPage = (request: FleetRequest): FleetResponse =>
  sitePage(request, plainPlan(plan), { title: 'Get Approved', main: `<h1>Get Approved</h1>${frame(request)}` });

export const scenario: Scenario = {
  number: 17,
  name: 'dealercenter',
  dealer: inventedDealer(17, 'Lone Star Auto Plaza'),
  otherHosts: (dealer) => [creditHost(dealer)],
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    plan,
    page: (form, request) => ({
      main: `<div id="dwsmainwrapper"><h1>Contact Us</h1><a href="/get-approved" class="btn">Get approved</a><div class="columns"><div id="dws_contact">${form}</div><aside class="panel"><h3>Financing for everyone</h3>${frame(request)}</aside></div></div>`,
    }),
    own: {
      '/get-approved': approvedPage,
      '/CreditApplication/index/1': (request) => barePage(request, { title: 'Credit application', body: creditForm() }),
    },
    watch: { forbidden: { 'credit application': '[action="/finance/credit-application"]' } },
  }),
};
