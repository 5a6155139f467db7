// A server that takes 25 seconds for its first byte, or for ever.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const site = leadSite();

export const scenario: Scenario = {
  number: 69,
  variant: 'a',
  name: 'slow',
  dealer: inventedDealer(69, 'Sleepy Hollow Subaru'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...site,
  handle: (request) => (request.path === '/' ? { ...site.handle(request), delayMs: 25_000 } : site.handle(request)),
};

export const twins: readonly Scenario[] = [
  {
    number: 69,
    variant: 'b',
    name: 'silent',
    dealer: inventedDealer(69, 'Silent Meadow Subaru', 'b'),
    expect: { status: 'failed', codes: ['TIMEOUT'] },
    handle: (request) => ({ ...site.handle(request), delayMs: 'never' }),
  },
];
