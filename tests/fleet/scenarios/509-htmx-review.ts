// The server swaps the form for a list of what was written, with "Looks good, send it"; then thanks stand in its place.

import { inventedDealer } from '../invented-dealer.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import { fieldOf } from '../read-fields.ts';
import { click, SENT, waitFor } from '../person.ts';
import { htmlResponse } from '../page/respond.ts';
import { text } from '../page/markup.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const NAMES = ['your_name', 'your_email', 'your_phone', 'your_message'] as const;
const FORM = `<h1>Ask us anything</h1><div id="slot"><form id="ask" hx-post="/ask/review" hx-target="#slot"><p><label for="n">Name</label> <input id="n" name="your_name"></p><p><label for="e">Email</label> <input id="e" name="your_email" type="email"></p><p><label for="p">Phone <i>if you like</i></label> <input id="p" name="your_phone" type="tel"></p><p><label for="m">Question</label><br><textarea id="m" name="your_message" rows="6" cols="50"></textarea></p><button type="submit">Review &amp; send</button></form></div>
<script>document.addEventListener('submit',async(e)=>{const f=e.target;if(!f.hasAttribute('hx-post'))return;e.preventDefault();const t=document.querySelector(f.getAttribute('hx-target'));t.innerHTML=await(await fetch(f.getAttribute('hx-post'),{method:'POST',headers:{'HX-Request':'true'},body:new URLSearchParams(new FormData(f))})).text()})</script>`;
const review = ({ fields }: FleetRequest) =>
  `<h2>Please check</h2><dl>${NAMES.map((name) => `<dt>${name.slice(5)}</dt><dd style="white-space:pre-wrap">${text(fieldOf(fields, name))}</dd>`).join('')}</dl><form id="ask2" hx-post="/ask/send" hx-target="#slot">${NAMES.map((name) => `<input type="hidden" name="${name}" value="${text(fieldOf(fields, name))}">`).join('')}<button type="submit">Looks good, send it</button> <a href="/ask">Start over</a></form>`;

export const scenario: Scenario = {
  number: 509,
  name: 'htmx-review',
  dealer: inventedDealer(509, 'Second Look Volvo'),
  expect: SENT,
  review: [waitFor('#ask2 button'), click('#ask2 button')],
  ...handMade({
    around: (main) => `<nav><a href="/">%NAME%</a><a href="/ask">Ask us anything</a></nav>${main}<small>%STREET%, %CITY% – %PHONE%</small>`,
    pages: {
      '/': '<h1>Volvos on the hill</h1>',
      '/ask': FORM,
      '/ask/review': (request) => htmlResponse(review(request)),
      '/ask/send': (request) =>
        htmlResponse(
          taken(request)
            ? '<p role="status">Thank you, your question was sent. We answer within one working day.</p>'
            : '<p>Something is missing.</p>',
        ),
    },
    oracle: lead(
      '/ask/send',
      { name: 'your_name', email: 'your_email', tel: 'your_phone', message: 'your_message' },
      { before: ['/ask/review'] },
    ),
    watch: { form: '#ask, #ask2', press: '#ask button' },
  }),
};
