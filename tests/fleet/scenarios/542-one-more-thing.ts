// Thanks that come before the end: a code from a text message (542a), an appointment to choose (542b).

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, sendJson } from '../platforms/hand-made.ts';
import { jsonResponse } from '../page/respond.ts';
import type { Expectation, Scenario, Site } from '../scenario.ts';

const site = (answer: string): Site =>
  handMade({
    around: (main) => `<header><a href="/">%NAME%</a> <a href="/contact">Contact</a></header>${main}<footer>%PHONE%</footer>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/contact': `<h1>Contact</h1><div id="w"><form id="om"><p><label>First name <input name="f" required></label></p><p><label>Last name <input name="l" required></label></p><p><label>Email <input name="e" type="email" required></label></p><p><label>Phone <input name="p" type="tel"></label></p><p><label>Message <textarea name="m" required></textarea></label></p><button>Send message</button></form></div><script>om.onsubmit=(e)=>{e.preventDefault();${sendJson('/om', 'om')}.then(()=>{w.innerHTML=${JSON.stringify(answer)}})}</script>`,
      '/om': () => jsonResponse({ pending: true }),
    },
    oracle: lead('/om', { 'given-name': 'f', 'family-name': 'l', email: 'e', tel: 'p', message: 'm' }, { never: 'waits for more' }),
    watch: { form: '#om', press: '#om button' },
  });

const WAITS: Expectation = { status: 'needs-you', codes: ['UNCONFIRMED', 'CAPTCHA_CHALLENGE', 'VALIDATION'] };

export const scenario: Scenario = {
  number: 542,
  name: 'one-more-thing',
  dealer: inventedDealer(542, 'Not Yet Nissan'),
  expect: WAITS,
  ...site(
    '<h2>Thanks, Jordan!</h2><p>Enter the 6-digit code we just sent you by text message.</p><input name="otp" inputmode="numeric" maxlength="6"><button>Verify</button>',
  ),
};

export const twins: readonly Scenario[] = [
  {
    number: 542,
    variant: 'b',
    name: 'one-last-step',
    dealer: inventedDealer(542, 'Almost Done Nissan', 'b'),
    expect: WAITS,
    ...site(
      '<h2>Thank you for your interest, Jordan!</h2><p>One last step: pick a time for your visit.</p><form><input type="date" name="d"><button>Book it</button></form>',
    ),
  },
];
