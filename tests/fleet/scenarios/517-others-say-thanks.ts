// The request hangs or is swallowed, and somebody else on the page says thanks: a newsletter's bar (517a), a chat's bubble over an emptied
// form (517b), or a text that stood hidden in the page and stays hidden, while the title changes (517c).

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, sendJson } from '../platforms/hand-made.ts';
import { jsonResponse } from '../page/respond.ts';
import type { Expectation, Scenario, Site } from '../scenario.ts';

const FORM = `<h1>Reach our team</h1><form id="reach"><div><label>First name<input name="fn" required></label></div><div><label>Last name<input name="ln" required></label></div><div><label>Email<input name="em" type="email" required></label></div><div><label>Message<textarea name="tx" required></textarea></label></div><button type="submit">Send to our team</button><div class="done" style="display:none">Thank you! Your message has been sent.</div></form>`;
const site = (then: string, more = ''): Site =>
  handMade({
    around: (main) =>
      `<header><a href="/">%NAME%</a><a href="/reach">Contact us</a></header>${main}<footer><form id="nl" action="/newsletter/subscribe" method="post"><input name="nl_email" placeholder="Email for our newsletter"><button>Sign up</button></form>Thank you for visiting %NAME% · %PHONE%</footer>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/reach': `${FORM}${more}<script>reach.onsubmit=(e)=>{e.preventDefault();${sendJson('/api/reach', 'reach')};${then}}</script>`,
      '/api/reach': () => ({ ...jsonResponse({ queued: false }, 202), delayMs: 500 }),
    },
    oracle: lead('/api/reach', { 'given-name': 'fn', 'family-name': 'ln', email: 'em', message: 'tx' }, { never: 'swallowed' }),
    watch: { form: '#reach', press: '#reach button', forbidden: { newsletter: '#nl', messenger: '.msgr' } },
  });

const UNCONFIRMED: Expectation = { status: 'needs-you', codes: ['UNCONFIRMED'] };

export const scenario: Scenario = {
  number: 517,
  name: 'others-say-thanks',
  dealer: inventedDealer(517, 'Borrowed Thanks Buick'),
  expect: UNCONFIRMED,
  ...site("setTimeout(()=>nl.insertAdjacentHTML('afterend','<p class=nl-ok>Thank you for subscribing to our newsletter!</p>'),2500)"),
};

export const twins: readonly Scenario[] = [
  {
    number: 517,
    variant: 'b',
    name: 'chat-says-thanks',
    dealer: inventedDealer(517, 'Chatty Thanks Buick', 'b'),
    expect: UNCONFIRMED,
    ...site(
      "reach.reset();setTimeout(()=>{document.querySelector('.msgr-log').insertAdjacentHTML('beforeend','<div class=msgr-bubble>Thanks for contacting us! How can we help you today?</div>')},2000)",
      '<div class="msgr" id="livechat" style="position:fixed;right:9px;bottom:9px;width:260px;background:#eef;padding:9px"><b>Live chat</b><div class="msgr-log" role="log"><div class="msgr-bubble">Hi there!</div></div><input placeholder="Type a message…"><button type="button">➤</button></div>',
    ),
  },
  {
    number: 517,
    variant: 'c',
    name: 'title-says-thanks',
    dealer: inventedDealer(517, 'Titular Thanks Buick', 'c'),
    expect: UNCONFIRMED,
    ...site("setTimeout(()=>{document.title='Thank you – message sent';reach.reset()},800)"),
  },
];
