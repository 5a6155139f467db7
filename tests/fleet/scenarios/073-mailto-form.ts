// A form whose action is a mail address: sending it opens a mail program, or nothing.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail'] });

export const scenario: Scenario = {
  number: 73,
  name: 'mailto-form',
  dealer: inventedDealer(73, 'Orchard Street Motors'),
  expect: { status: 'needs-you', codes: ['MAILTO_FORM'] },
  watch: { form: '#mail-form', press: '#mail-form [type=submit]' },
  handle: plainSite(plan, {
    '/contact-us': (request) =>
      sitePage(request, plan, {
        title: 'Contact Us',
        main: `<h1>Contact Us</h1><form id="mail-form" action="mailto:sales@${request.scenario.dealer.host}" method="post" enctype="text/plain">${contactFields(usualFields())}<button type="submit">Send</button></form>`,
      }),
  }),
};
