// A question only the person can answer; once they typed, the page asks before it is left.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { askBeforeLeaving } from '../page-scripts/page-habits.ts';
import { usualFields } from '../page/contact-fields.ts';
import { type } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 105,

  name: 'beforeunload',
  dealer: inventedDealer(105, 'Tidewater Chevrolet'),
  expect: { status: 'needs-you', codes: ['REQUIRED_UNKNOWN'] },
  interlude: { when: 'handed-over', steps: [type('#cf-referral_code', 'Spring letter')] },
  ...leadSite({
    fields: [...usualFields(), { name: 'referral_code', label: 'Code from the letter we sent you', type: 'text', required: true }],
    page: () => ({ after: inlineScript(askBeforeLeaving, { form: '#contact-form' }) }),
  }),
};
