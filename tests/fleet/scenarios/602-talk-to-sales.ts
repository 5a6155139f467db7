// "Talk to sales" is what the way to the form says, in a menu that a script draws after four seconds.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const PATH = '/desk/9.html';

const LATE_MENU = `<div id="bar">Loading menu&hellip;</div><script>setTimeout(() => { document.getElementById('bar').innerHTML =
  '<nav><a href="/specials.html">Specials</a> <a href="${PATH}">Talk to sales</a> <a href="/team.html">Team</a></nav>'; }, 4000);</script>`;

const page = ({ scenario: { dealer } }: FleetRequest, body: string) =>
  `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${dealer.name} - ${dealer.city}</title><style>.fl{position:relative;margin:18px 0}.fl label{position:absolute;left:8px;top:2px;font-size:11px}.fl input,.fl textarea{width:100%;padding:14px 8px 4px}</style></head>
<body>${LATE_MENU}${body}<hr><small>${dealer.name}, ${dealer.street}, ${dealer.city}, CO ${dealer.zip}. Tel ${dealer.phone}</small></body></html>`;

const form = `<form class="msg" action="${PATH}" method="post">
<div class="fl"><input id="a1" name="nf" required placeholder=" "><label for="a1">First name</label></div>
<div class="fl"><input id="a2" name="nl" required placeholder=" "><label for="a2">Last name</label></div>
<div class="fl"><input id="a3" name="em" type="email" required placeholder=" "><label for="a3">Email</label></div>
<div class="fl"><input id="a4" name="ph" type="tel" placeholder=" "><label for="a4">Phone (optional)</label></div>
<div class="fl"><textarea id="a5" name="ms" rows="5" required placeholder=" "></textarea><label for="a5">How can we help?</label></div>
<button class="btn">Send</button></form>`;

const THANKS = '<h2>Thank you, your message has been sent!</h2><p>One of our people will be in touch within one business day.</p>';

export const scenario: Scenario = {
  number: 602,
  name: 'talk-to-sales',
  dealer: inventedDealer(602, 'Slow Menu Hyundai'),
  expect: SENT,
  oracle: lead(PATH, { 'given-name': 'nf', 'family-name': 'nl', email: 'em', tel: 'ph', message: 'ms' }),
  watch: { form: 'form.msg', press: 'form.msg .btn' },
  ...handMade({
    pages: {
      '/': (request) => page(request, '<h1>Honest cars at honest prices</h1><p>Our sales team is here for you.</p>'),
      [PATH]: (request) =>
        page(
          request,
          taken(request)
            ? THANKS
            : `<h1>Come and see us</h1><div style="height:420px;background:#dde">[ map of ${request.scenario.dealer.city} ]</div>${request.verdict ? '<p>Please fill in everything marked.</p>' : ''}${form}`,
        ),
    },
  }),
};
