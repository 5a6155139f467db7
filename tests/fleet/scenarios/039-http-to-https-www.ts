// From http to https to www to /home: four addresses of one dealer.

import { inventedDealer } from '../invented-dealer.ts';
import { homePage } from '../page/common-pages.ts';
import { movedResponse } from '../page/respond.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const site = leadSite({ own: { '/home': (request) => homePage(request, plainPlan()) } });

function onlyAtWww(request: FleetRequest): FleetResponse {
  const { dealer } = request.scenario;
  if (request.method === 'POST') return site.handle(request);
  if (!request.secure) return movedResponse(`https://${request.host}${request.path}`);
  if (!request.host.startsWith('www.')) return movedResponse(`https://www.${dealer.host}${request.path}`);
  return request.path === '/' ? movedResponse(`https://www.${dealer.host}/home`) : site.handle(request);
}

export const scenario: Scenario = {
  number: 39,
  name: 'http-to-https-www',
  dealer: inventedDealer(39, 'Peakview Acura'),
  reach: 'tls',
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...site,
  handle: onlyAtWww,
};
