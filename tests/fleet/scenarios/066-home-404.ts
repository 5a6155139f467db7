// The home page itself answers 404, and so does everything else.

import { sitePage } from '../page/site-page.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ small: true });

export const scenario: Scenario = {
  number: 66,
  name: 'home-404',
  dealer: {
    name: 'Pinyon Mazda',
    host: 'pinyonmazda.test',
    street: '400 South Wilcox Street',
    city: 'Castle Rock',
    state: 'CO',
    zip: '80104',
    phone: '(303) 555-0166',
  },
  expect: { status: 'failed', codes: ['HTTP_404'] },
  handle: (request) =>
    sitePage(request, plan, {
      status: 404,
      title: '404 Not Found',
      main: '<h1>404</h1><p>The page you are looking for was not found.</p>',
    }),
};
