// A page that reloads itself for ever.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { reloadForEver } from '../page-scripts/page-habits.ts';
import { barePage } from '../page/watch-script.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 153,

  name: 'reload-loop',
  dealer: inventedDealer(153, 'Merry Go Round Motors'),
  expect: { status: 'failed', codes: ['TIMEOUT'] },
  handle: (request) =>
    barePage(request, { title: request.scenario.dealer.name, body: `<h1>Loading…</h1>${inlineScript(reloadForEver, { afterMs: 700 })}` }),
};
