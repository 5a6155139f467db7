// Every page answers 410.

import { inventedDealer } from '../invented-dealer.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 67,
  name: 'home-410',
  dealer: inventedDealer(67, 'Wagon Wheel Motors'),
  expect: { status: 'failed', codes: ['HTTP_410'] },
  handle: (request) =>
    sitePage(request, plainPlan({ small: true }), {
      status: 410,
      title: '410 Gone',
      main: '<h1>410</h1><p>This site is gone for good.</p>',
    }),
};
