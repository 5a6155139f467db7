// Traps in newer guises: clipped away, scaled to nothing, faded, in a closed <details>, behind the form, under a line of text, unpainted, moved out
// to the right, "skip this one", and a tick that nobody sees.

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import { SENT } from '../person.ts';
import type { Scenario } from '../scenario.ts';

const TRAPS = ['company_site', 'nickname', 'middle', 'fullname', 'email2', 'subject_line', 'address2', 'referral', 'day_phone', 'fax_ok'];
const FORM = `<h1>Drop us a line</h1><form id="line" method="post" action="/drop-us-a-line">
<div style="clip-path:inset(100%);position:absolute"><label for="t1">Website</label><input id="t1" name="company_site"></div>
<div style="transform:scale(0)"><label for="t2">Name</label><input id="t2" name="nickname"></div>
<p><label for="f1">Your first name</label><input id="f1" name="u1"></p>
<div style="content-visibility:hidden"><label for="t3">Middle</label><input id="t3" name="middle"></div>
<p><label for="f2">Your last name</label><input id="f2" name="u2"></p>
<div style="filter:opacity(0);height:20px"><label for="t4">Full name</label><input id="t4" name="fullname"></div>
<p><label for="f3">Your e-mail</label><input id="f3" name="u3"></p>
<details><summary style="display:none">More</summary><label for="t5">Email address</label><input id="t5" name="email2" type="email"></details>
<div style="position:absolute;left:300vw"><label for="t6">Subject</label><input id="t6" name="subject_line"></div>
<div style="width:0;overflow:hidden;white-space:nowrap;height:18px"><label for="t7">Phone</label><input id="t7" name="address2"></div>
<p><label for="t8">Referral (real people skip this one)</label><input id="t8" name="referral"></p>
<div style="position:relative;height:34px"><input name="day_phone" aria-label="Phone"><span style="position:absolute;inset:0;background:#fff">Or call us: %PHONE%</span></div>
<p><label for="f4">Your message</label><textarea id="f4" name="u4"></textarea></p>
<label style="position:absolute;left:-5000px"><input type="checkbox" name="fax_ok" value="1"> Contact me by fax</label>
<button>Drop it</button></form>`;

export const scenario: Scenario = {
  number: 519,
  name: 'trap-zoo-two',
  dealer: inventedDealer(519, 'Quiet Meadow Honda'),
  expect: SENT,
  ...handMade({
    head: '<style>body{overflow-x:hidden;position:relative}</style>',
    around: (main) => `<header><a href="/">%NAME%</a> <a href="/drop-us-a-line">Drop us a line</a></header>${main}`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/drop-us-a-line': (request) =>
        taken(request)
          ? '<h1>Thanks for writing!</h1><p>We got your message and will write back.</p>'
          : (request.verdict ? '<p class="error">Please fill in everything.</p>' : '') + FORM,
    },
    oracle: lead('/drop-us-a-line', { 'given-name': 'u1', 'family-name': 'u2', email: 'u3', message: 'u4' }, { traps: TRAPS }),
    watch: { form: '#line', press: '#line button', traps: TRAPS.map((name) => `[name=${name}]`) },
  }),
};
