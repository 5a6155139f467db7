// The contact form also offers to take what one has to trade in; its year, make and model are not those of the wish.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields, type ContactField } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const trade: readonly ContactField[] = ['Year', 'Make', 'Model', 'Mileage', 'VIN'].map((label) => ({
  name: `owned_${label.toLowerCase()}`,
  label,
  type: 'text',
}));

export const scenario: Scenario = {
  number: 405,

  name: 'trade-in-section',
  dealer: inventedDealer(405, 'Barterfield Subaru'),
  expect: SENT,
  ...leadSite({
    fields: usualFields(),
    beforeButton: `<fieldset><legend>Do you have a trade-in? (optional)</legend>${contactFields(trade, 'own-')}</fieldset>`,
    rule: { refuse: (received) => (trade.some(({ name }) => fieldOf(received, name) !== '') ? 'a trade-in was invented' : null) },
  }),
};
