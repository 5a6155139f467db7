// Contact Form 7 whose spam filter takes everybody for a spammer.

import { inventedDealer } from '../invented-dealer.ts';
import { contactForm7Site } from '../platforms/contact-form-7.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 11,
  name: 'cf7-spam',
  dealer: inventedDealer(11, 'Juniper Hill Auto Sales'),
  expect: { status: 'needs-you', codes: ['SPAM_FLAGGED'] },
  ...contactForm7Site({ spam: true }),
};
