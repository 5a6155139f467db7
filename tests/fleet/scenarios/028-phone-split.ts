// The telephone number in three boxes that pass the caret on by themselves.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { splitPhone } from '../page-scripts/split-phone.ts';
import { contactFields, usualFields, usualFieldsBut } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf, type Fields } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const PARTS = ['phone_area', 'phone_prefix', 'phone_line'] as const;

const boxes = PARTS.map(
  (name, index) =>
    `<input type="tel" name="${name}" id="${name}" size="4" maxlength="${index === 2 ? 4 : 3}" aria-label="Phone part ${index + 1}" style="width:70px">`,
).join(' - ');

const joined = (fields: Fields): Fields => ({
  ...fields,
  phone: [PARTS.map((name) => fieldOf(fields, name)).join('') || fieldOf(fields, 'phone')],
});

const withoutPhone = usualFieldsBut({ tel: null });

export const scenario: Scenario = {
  number: 28,
  name: 'phone-split',
  dealer: inventedDealer(28, 'Marigold Motors'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    fields: usualFields(),
    rule: { normalise: joined },
    formMarkup: ({ verdict }) =>
      `<form id="contact-form" action="/contact-us" method="post">${verdict ? '<div class="alert" role="alert">Please complete the form.</div>' : ''}${contactFields(withoutPhone, 'cf-')}<div class="field"><label>Phone</label>${boxes}</div><button type="submit">Contact Sales</button></form>`,
    page: () => ({ after: inlineScript(splitPhone, { boxes: PARTS.map((name) => `#${name}`) }) }),
  }),
};
