// A splash page with "Enter site", which goes on by itself after four seconds.

import { inventedDealer } from '../invented-dealer.ts';
import { homePage } from '../page/common-pages.ts';
import { text } from '../page/markup.ts';
import { barePage } from '../page/watch-script.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 134,

  name: 'meta-refresh',
  dealer: inventedDealer(134, 'Grand Entrance Cadillac'),
  expect: SENT,
  ...leadSite({
    own: {
      '/': (request) =>
        barePage(request, {
          title: request.scenario.dealer.name,
          head: '<meta http-equiv="refresh" content="4;url=/showroom">',
          body: `<center><h1>${text(request.scenario.dealer.name)}</h1><p><a href="/showroom">Enter site</a></p></center>`,
        }),
      '/showroom': (request) => homePage(request, plainPlan()),
    },
  }),
};
