// The submission is answered by a blank page (123a), or by the home page without a word (123b).

import { inventedDealer } from '../invented-dealer.ts';
import { htmlResponse, redirectResponse } from '../page/respond.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 123,
  variant: 'a',
  name: 'blank-post',
  dealer: inventedDealer(123, 'Blank Slate Motors'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
  ...leadSite({
    answer: 'redirect',
    own: { '/contact-us/send': ({ verdict }) => (verdict?.accepted ? htmlResponse('') : redirectResponse('/contact-us?error=1')) },
  }),
};

export const twins: readonly Scenario[] = [
  {
    number: 123,
    variant: 'b',
    name: 'post-to-home',
    dealer: inventedDealer(123, 'Homeward Motors', 'b'),
    expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
    ...leadSite({
      answer: 'redirect',
      own: { '/contact-us/send': ({ verdict }) => redirectResponse(verdict?.accepted ? '/' : '/contact-us?error=1') },
    }),
  },
];
