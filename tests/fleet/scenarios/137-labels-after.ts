// Labels below their fields, and to the right of a box that is no consent of ours.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 137,

  name: 'labels-after',
  dealer: inventedDealer(137, 'Underline Motors'),
  expect: SENT,
  ...leadSite({
    fields: usualFields('camel').map((field) => ({ ...field, labelled: 'after' as const })),
    beforeButton:
      '<p><input type="checkbox" name="marketing" id="marketing" value="1"> <label for="marketing">Yes, text me offers and promotions</label></p>',
    rule: { consents: ['marketing'] },
    watch: { consents: ['#marketing'] },
  }),
};
