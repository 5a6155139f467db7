// A required consent that never says “consent”: the buyer would authorize calls and texts.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 406,

  name: 'consent-authorize',
  dealer: inventedDealer(406, 'Signature Ridge Hyundai'),
  expect: { status: 'needs-you', codes: ['CONSENT_REQUIRED'] },
  ...leadSite({
    fields: [
      ...usualFields(),
      {
        name: 'tcpa',
        label: 'By checking this box you authorize us to contact you by phone call, text and e-mail, including by automated technology.',
        type: 'checkbox',
        required: true,
      },
    ],
    rule: { consents: ['tcpa'] },
    watch: { consents: ['#cf-tcpa'] },
  }),
};
