// One form around the whole page, as ASP.NET makes them: Enter would press the first button, which searches.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const fields = usualFields('camel');

export const scenario: Scenario = {
  number: 145,

  name: 'page-wide-form',
  dealer: inventedDealer(145, 'Wideload Motors'),
  expect: SENT,
  ...leadSite({
    fields,
    formMarkup: ({ verdict }) =>
      `<form id="contact-form" name="aspnetForm" action="/contact-us" method="post"><input type="hidden" name="__VIEWSTATE" value="dDwtMTIzNDU2Nzg5Ozs+"><div class="panel top-search"><label for="txtSearch">Search our inventory</label><input type="text" id="txtSearch" name="txtSearch"> <input type="submit" name="btnSearch" value="Go"></div><h2>Contact us</h2>${verdict ? '<div class="alert" role="alert">Please complete all required fields.</div>' : ''}${contactFields(fields, 'ctl00_')}<input type="submit" name="btnSend" value="Send Message"></form>`,
    rule: {
      alsoSends: { btnSend: 'Send Message' },
      refuse: (received) => (fieldOf(received, 'btnSearch') !== '' || fieldOf(received, 'btnSend') === '' ? 'searched instead' : null),
    },
    watch: { press: '[name=btnSend]', forbidden: { search: '.top-search' } },
  }),
};
