// Consents that must be read by a person: the terms of the site, required (521a), and one that hides as "I am a human and agree" (521b).
// A tick that says when to take it out, where nothing else is asked, is taken out (521c).

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import { SENT } from '../person.ts';
import type { Expectation, LeadRule, Scenario, Site } from '../scenario.ts';

const site = (box: string, rule: Partial<LeadRule>, consents: string[]): Site =>
  handMade({
    around: (main) =>
      `<div class="fusion-header"><a href="/">%NAME%</a><a href="/get-in-touch/">Get in touch</a></div>${main}<div class="fusion-footer">%PHONE% %STREET%</div>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/get-in-touch': (request) =>
        taken(request)
          ? '<div class="fusion-alert success">Thank you. Your message has been sent.</div>'
          : `<h1>Get in touch</h1>${request.verdict ? '<div class="fusion-alert error">There was an error. Please check the form.</div>' : ''}<form id="av" class="fusion-form" method="post" action="/get-in-touch/"><div class="fusion-form-field"><div class="fusion-form-label-wrapper"><label for="av1">Name <abbr class="fusion-form-element-required" title="required">*</abbr></label></div><input id="av1" name="name" required></div><div class="fusion-form-field"><div class="fusion-form-label-wrapper"><label for="av2">Email <abbr class="fusion-form-element-required" title="required">*</abbr></label></div><input id="av2" name="email" type="email" required></div><div class="fusion-form-field"><div class="fusion-form-label-wrapper"><label for="av3">Message <abbr class="fusion-form-element-required" title="required">*</abbr></label></div><textarea id="av3" name="message" required></textarea></div>${box}<button type="submit" class="fusion-button"><span class="fusion-button-text">Submit</span></button></form>`,
    },
    oracle: lead('/get-in-touch/', { name: 'name', email: 'email', message: 'message' }, rule),
    watch: { form: '#av', press: '#av button', consents },
  });

const ASKS: Expectation = { status: 'needs-you', codes: ['CONSENT_REQUIRED'] };

export const scenario: Scenario = {
  number: 521,
  name: 'consent-guises',
  dealer: inventedDealer(521, 'Fine Print Acura'),
  expect: ASKS,
  ...site(
    '<div class="fusion-form-field"><div class="fusion-form-checkbox"><input type="checkbox" id="av4" name="terms" value="1" required><label for="av4"></label></div> I have read the <a href="/terms">terms</a> and the <a href="/privacy">privacy notice</a>. *</div>',
    { needs: ['terms'] },
    ['#av4'],
  ),
};

export const twins: readonly Scenario[] = [
  {
    number: 521,
    variant: 'b',
    name: 'human-and-agrees',
    dealer: inventedDealer(521, 'Small Print Acura', 'b'),
    expect: { status: 'needs-you', codes: ['CONSENT_REQUIRED', 'CAPTCHA_VISIBLE', 'QUIZ', 'REQUIRED_UNKNOWN'] },
    ...site(
      '<p><label><input type="checkbox" id="av4" name="human" value="1" required> I am a human, not a robot *</label></p>',
      { needs: ['human'] },
      ['#av4'],
    ),
  },
  {
    number: 521,
    variant: 'c',
    name: 'take-out-the-tick',
    dealer: inventedDealer(521, 'Reverse Print Acura', 'c'),
    expect: SENT,
    ...site(
      '<p><input type="checkbox" id="av4" name="news" value="1" checked> <label for="av4">Uncheck this box if you would rather not get our monthly specials by e-mail.</label></p>',
      { consents: ['news'] },
      [],
    ),
  },
];
