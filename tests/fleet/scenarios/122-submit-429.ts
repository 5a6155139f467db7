// The submission is answered by 429 (122a) or by 500 (122b).

import { inventedDealer } from '../invented-dealer.ts';
import { htmlResponse } from '../page/respond.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, FleetResponse } from '../scenario.ts';

const answered = (status: number, title: string, words: string): FleetResponse =>
  htmlResponse(`<!DOCTYPE html><title>${status} ${title}</title><h1>${title}</h1><p>${words}</p>`, status);

export const scenario: Scenario = {
  number: 122,
  variant: 'a',
  name: 'submit-429',
  dealer: inventedDealer(122, 'Rush Hour Auto'),
  expect: { status: 'failed', codes: ['RATE_LIMITED'] },
  ...leadSite({
    answer: 'redirect',
    rule: { never: 'too many requests' },
    own: { '/contact-us/send': () => answered(429, 'Too Many Requests', 'Too many requests. Try again in 10 minutes.') },
  }),
};

export const twins: readonly Scenario[] = [
  {
    number: 122,
    variant: 'b',
    name: 'submit-500',
    dealer: inventedDealer(122, 'Rough Road Auto', 'b'),
    expect: { status: 'failed', codes: ['SERVER_ERROR'] },
    ...leadSite({
      answer: 'redirect',
      rule: { never: 'the server broke' },
      own: { '/contact-us/send': () => answered(500, 'Internal Server Error', 'The server encountered an error.') },
    }),
  },
];
