// The server shows the page again with the form gone: a member of the team will reach out, and there is a number for it.

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import { SENT } from '../person.ts';
import type { Scenario } from '../scenario.ts';

const FORM = `<div class="deck" data-cms-name="contact"><div class="text"><h2 class="hd">Get In Touch</h2></div><form name="leadForm" id="leadForm" method="post" action="/contact-form.htm"><ol class="fields"><li><em>*</em><label for="lf_fn">First</label><input id="lf_fn" name="person.first"></li><li><em>*</em><label for="lf_ln">Last</label><input id="lf_ln" name="person.last"></li><li><em>*</em><label for="lf_em">Email</label><input id="lf_em" name="person.mail"></li><li><label for="lf_ph">Day Phone</label><input id="lf_ph" name="person.day" maxlength="14"></li><li><label for="lf_zp">Zip</label><input id="lf_zp" name="person.zip" maxlength="5" size="5"></li><li><em>*</em><label for="lf_cm">Comments</label><textarea id="lf_cm" name="lead.note" cols="40" rows="4"></textarea></li></ol><input type="hidden" name="lead.type" value="CONTACT"><a class="button primary" href="javascript:void(document.leadForm.submit())"><span>Send To Dealer</span></a></form><p class="req"><em>*</em> denotes a required field</p></div>`;
const DONE = `<div class="deck"><h2 class="hd">A member of our team will reach out shortly.</h2><p>Reference number: <b>IQ-48213-CO</b></p><p><a href="/used-inventory">Keep shopping</a></p></div>`;

export const scenario: Scenario = {
  number: 504,
  name: 'reference-number',
  dealer: inventedDealer(504, 'Ticket Window Chevrolet'),
  expect: SENT,
  ...handMade({
    around: (main) =>
      `<div id="hd"><a href="/">%NAME%</a><ul class="nav"><li><a href="#">New</a></li><li><a href="/used-inventory">Pre-Owned</a></li><li><a href="#">About</a><ul><li><a href="/hours">Hours</a></li><li><a href="/contact-form.htm">Contact</a></li></ul></li></ul></div>${main}<div id="ft">%STREET% %CITY%, CO %ZIP% %PHONE%</div>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/hours': '<h1>Hours</h1><p>Mon–Sat 9–7</p>',
      '/contact-form.htm': (request) =>
        taken(request) ? DONE : (request.verdict ? '<p class="error">Please fill in the fields marked *.</p>' : '') + FORM,
    },
    oracle: lead('/contact-form.htm', {
      'given-name': 'person.first',
      'family-name': 'person.last',
      email: 'person.mail',
      tel: 'person.day',
      'postal-code': 'person.zip',
      message: 'lead.note',
    }),
    watch: { form: '#leadForm', press: '#leadForm a.button' },
  }),
};
