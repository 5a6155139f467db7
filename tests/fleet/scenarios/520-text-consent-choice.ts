// A choice that must be made and has a plain No: two radios (520a), a list (520b). A switch that stands on Yes and may be left (520c) is
// turned off, and one that must be Yes is the person's.

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import { SENT } from '../person.ts';
import type { LeadRule, Scenario, Site } from '../scenario.ts';

const site = (question: string, rule: Partial<LeadRule>, script = '', consents: string[] = []): Site =>
  handMade({
    head: '<style>[role=switch]{width:40px;height:20px;border-radius:20px;display:inline-block;background:#bbb}[role=switch][aria-checked=true]{background:#090}</style>',
    around: (main) => `<header><a href="/">%NAME%</a><a href="/contact-us">Contact Us</a></header>${main}<footer>%PHONE%</footer>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/contact-us': (request) =>
        taken(request)
          ? '<h1>Thank you for contacting us</h1><p>We will be in touch.</p>'
          : `<h1>Contact Us</h1>${request.verdict ? '<p class="error">Please answer every question.</p>' : ''}<form id="cf" method="post" action="/contact-us"><p><label for="x1">Name *</label><input id="x1" name="nm" required></p><p><label for="x2">Email *</label><input id="x2" name="em" type="email" required></p><p><label for="x3">Phone</label><input id="x3" name="ph" type="tel"></p><p><label for="x4">Message *</label><textarea id="x4" name="ms" required></textarea></p>${question}<button type="submit">Send</button></form>${script}`,
    },
    oracle: lead('/contact-us', { name: 'nm', email: 'em', tel: 'ph', message: 'ms' }, rule),
    watch: { form: '#cf', press: '#cf [type=submit]', consents },
  });

export const scenario: Scenario = {
  number: 520,
  name: 'text-consent-choice',
  dealer: inventedDealer(520, 'Yes Or No Hyundai'),
  expect: SENT,
  ...site(
    '<fieldset><legend>May we send you text messages at the number above? Message and data rates may apply. *</legend><label><input type="radio" name="sms" value="Y" required id="smsy"> Yes, I agree</label> <label><input type="radio" name="sms" value="N" required> No, thank you</label></fieldset>',
    { needs: ['sms'], choices: { sms: ['N'] } },
    '',
    ['#smsy'],
  ),
};

export const twins: readonly Scenario[] = [
  {
    number: 520,
    variant: 'b',
    name: 'text-consent-list',
    dealer: inventedDealer(520, 'Pick One Hyundai', 'b'),
    expect: SENT,
    ...site(
      '<p><label for="x5">Text message consent *</label><select id="x5" name="sms" required><option value="">Please select</option><option value="optin">I consent to receive text messages</option><option value="optout">I do not consent to receive text messages</option></select></p>',
      { needs: ['sms'], choices: { sms: ['optout'] } },
    ),
  },
  {
    number: 520,
    variant: 'c',
    name: 'switch-on-yes',
    dealer: inventedDealer(520, 'Switched On Hyundai', 'c'),
    expect: SENT,
    ...site(
      '<p><span role="switch" tabindex="0" id="sw" aria-checked="true" aria-labelledby="swl"></span> <span id="swl">Send me promotional offers by text and e-mail</span><input type="hidden" name="promo" id="promo" value="yes"></p>',
      { consents: ['promo'] },
      "<script>sw.onclick=()=>{const on=sw.getAttribute('aria-checked')!=='true';sw.setAttribute('aria-checked',on);promo.value=on?'yes':'no'}</script>",
    ),
  },
];
