// Every page answers 500.

import { inventedDealer } from '../invented-dealer.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 68,
  name: 'home-500',
  dealer: inventedDealer(68, 'Tumbleweed Auto'),
  expect: { status: 'failed', codes: ['HTTP_5XX'] },
  handle: (request) =>
    sitePage(request, plainPlan({ small: true }), {
      status: 500,
      title: '500 Internal Server Error',
      main: '<h1>500</h1><p>Something went wrong on our side.</p>',
    }),
};
