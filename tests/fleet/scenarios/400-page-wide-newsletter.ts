// One form around the whole page, with a newsletter in its header and another in its footer, all sent by a button “Submit”.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const fields = usualFields();

const newsletter = (place: string): string =>
  `<div class="panel ${place}-news"><label for="${place}-news">Email</label><input id="${place}-news" name="${place}$news"><input type="submit" name="${place}$send" value="Submit"></div>`;

export const scenario: Scenario = {
  number: 400,

  name: 'page-wide-newsletter',
  dealer: inventedDealer(400, 'Overland Trail Ford'),
  expect: SENT,
  ...leadSite({
    fields,
    formMarkup: () =>
      `<form id="contact-form" name="aspnetForm" action="/contact-us" method="post">${newsletter('top')}<h2>Contact us</h2>${contactFields(fields, 'ctl00_')}<input type="submit" name="lead$send" value="Submit">${newsletter('foot')}</form>`,
    rule: {
      traps: ['top$news', 'foot$news'],
      alsoSends: { lead$send: 'Submit' },
      refuse: (received) => (fieldOf(received, 'lead$send') === '' ? 'another button was pressed' : null),
    },
    watch: { press: '[name="lead$send"]', forbidden: { newsletter: '.top-news, .foot-news' } },
  }),
};
