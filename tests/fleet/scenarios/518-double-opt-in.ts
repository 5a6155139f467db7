// Nothing reaches the dealer before a link in an e-mail is clicked: no thanks may hide that (518a). One message a day was taken already, the
// page thanks for the earlier one (518b).

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead } from '../platforms/hand-made.ts';
import type { Scenario, Site } from '../scenario.ts';

const site = (answer: string, never: string): Site =>
  handMade({
    around: (main) =>
      `<div class="et_pb_menu"><a href="/">%NAME%</a><a href="/contact-us/">Contact Us</a></div>${main}<div id="main-footer">%STREET%, %CITY% %PHONE%</div>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/contact-us': (request) =>
        request.verdict
          ? answer
          : '<h1>Contact Us</h1><form id="k" method="post" action="/contact-us/"><p><label for="k1">Full name</label><input id="k1" name="full" required></p><p><label for="k2">E-mail</label><input id="k2" name="mail" type="email" required></p><p><label for="k3">Telephone</label><input id="k3" name="tele"></p><p><label for="k4">Inquiry</label><textarea id="k4" name="inq" required></textarea></p><button>Send inquiry</button></form>',
    },
    oracle: lead('/contact-us/', { name: 'full', email: 'mail', tel: 'tele', message: 'inq' }, { never }),
    watch: { form: '#k', press: '#k button' },
  });

export const scenario: Scenario = {
  number: 518,
  name: 'double-opt-in',
  dealer: inventedDealer(518, 'Two Step Infiniti'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED', 'SITE_REFUSED', 'VALIDATION'] },
  ...site(
    '<h1>One more step</h1><p>Thank you for your message! Please check your inbox: we will receive your inquiry once you click the confirmation link we have e-mailed you.</p>',
    'waits for a click in the e-mail',
  ),
};

export const twins: readonly Scenario[] = [
  {
    number: 518,
    variant: 'b',
    name: 'one-a-day',
    dealer: inventedDealer(518, 'Once Daily Infiniti', 'b'),
    expect: {
      status: 'needs-you',
      codes: ['UNCONFIRMED', 'SITE_REFUSED', 'VALIDATION', 'SPAM_FLAGGED'],
      or: { status: 'failed', codes: ['RATE_LIMITED'] },
    },
    ...site(
      '<h1>Hello again</h1><p>Thank you for contacting us earlier today. Only one inquiry per day is accepted from the same address, so this one was not forwarded.</p>',
      'one a day',
    ),
  },
];
