// One field for the whole name.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFieldsBut, type NameStyle } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const site = (style: NameStyle): Site =>
  leadSite({
    fields: usualFieldsBut(
      { 'given-name': null, 'family-name': { role: 'name', name: 'full_name', label: 'Name', autocomplete: 'name' }, 'postal-code': null },
      style,
    ),
  });

export const scenario: Scenario = {
  number: 48,
  name: 'fullname',
  dealer: inventedDealer(48, 'Yarrow Creek Ford'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...site('snake'),
  vary: (chance) => site(chance.pick(['snake', 'camel', 'short', 'bracket'])),
};
