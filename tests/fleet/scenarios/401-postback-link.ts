// One form around the whole page, sent by a link that posts back; the only native buttons search and subscribe.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const fields = usualFields('camel').map((field) => ({ ...field, required: false }));
const POST_BACK =
  "function __doPostBack(target){const form=document.forms['aspnetForm'];form.__EVENTTARGET.value=target;HTMLFormElement.prototype.submit.call(form)}";

export const scenario: Scenario = {
  number: 401,

  name: 'postback-link',
  dealer: inventedDealer(401, 'Postern Gate Lincoln'),
  expect: SENT,
  ...leadSite({
    fields,
    formMarkup: () =>
      `<form id="contact-form" name="aspnetForm" action="/contact-us" method="post"><input type="hidden" name="__EVENTTARGET" value=""><script>${POST_BACK}</script><div class="panel top-search"><input name="txtSearch" aria-label="Search inventory"> <input type="submit" name="btnSearch" value="Go"></div><h2>Contact us</h2>${contactFields(fields, 'ctl00_')}<a id="lnkSend" class="button" href="javascript:__doPostBack('lnkSend')">Send Inquiry</a> <a href="/">Cancel</a></form>`,
    rule: {
      required: ['given-name', 'family-name', 'email', 'message'],
      alsoSends: { __EVENTTARGET: 'lnkSend' },
      refuse: (received) => (fieldOf(received, '__EVENTTARGET') === 'lnkSend' ? null : 'searched instead'),
    },
    watch: { press: '#lnkSend', forbidden: { search: '.top-search' } },
  }),
};
