// What was written is shown once more before it counts, on a page with one way on (260a), with two (260b), and on one that does not
// repeat what was written (260c).

import { inventedDealer } from '../invented-dealer.ts';
import { text } from '../page/markup.ts';
import { sitePage } from '../page/site-page.ts';
import { click, finishedByPerson, SENT, waitFor } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Expectation, FleetRequest, Scenario, Site } from '../scenario.ts';

const CONTACT = '/contact-us';
const CONFIRM = '/contact-us/confirm';
const PRESS = '#contact-form [type=submit]';
const THANKS = '<div class="done" role="status"><h2>Thank you!</h2><p>Your request has been sent to our sales team.</p></div>';
const UNSURE: Expectation = { status: 'needs-you', codes: ['UNCONFIRMED'] };

const ONE_WAY = '<button type="submit" class="go">Confirm and send</button> <a class="btn" href="/contact-us">Edit</a>';
const TWO_WAYS =
  '<button type="submit" class="go">Send to this store</button> <button type="submit" class="go all">Send to all our stores</button>';

const rows = ({ fields }: FleetRequest): string =>
  Object.entries(fields)
    .map(([name, value]) => `<tr><th>${text(name)}</th><td>${text(String(value))}</td></tr>`)
    .join('');
const hidden = ({ fields }: FleetRequest): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${text(name)}" value="${text(String(value))}">`)
    .join('');

function reviewed(buttons: string, shown: (request: FleetRequest) => string, press = PRESS): Site {
  const plan = plainPlan();
  const shell = leadSite({ rule: { path: CONFIRM, before: [CONTACT] } });
  const review = (request: FleetRequest): string =>
    `<h1>One more look</h1><form id="review" action="${CONFIRM}" method="post">${shown(request)}${hidden(request)}${buttons}</form>`;
  return {
    ...shell,
    watch: { form: '#contact-form, #review', press },
    handle: (request) => {
      if (request.path === CONTACT && request.method === 'POST')
        return sitePage(request, plan, { title: 'Please check', main: review(request) });
      if (request.path !== CONFIRM) return shell.handle(request);
      const accepted = request.verdict?.accepted === true;
      return sitePage(request, plan, { title: 'Contact Us', main: accepted ? THANKS : '<p role="alert">Please complete all fields.</p>' });
    },
  };
}

const table = (request: FleetRequest): string => `<p>Please check what you wrote.</p><table>${rows(request)}</table>`;

export const scenario: Scenario = {
  number: 260,
  variant: 'a',
  name: 'review-page',
  dealer: inventedDealer(260, 'Second Look Motors'),
  expect: SENT,
  review: [waitFor('#review .go'), click('#review .go')],
  ...reviewed(ONE_WAY, table),
};

export const twins: readonly Scenario[] = [
  {
    number: 260,
    variant: 'b',
    name: 'review-page-two-ways',
    dealer: inventedDealer(260, 'Crossroads Honda', 'b'),
    expect: UNSURE,
    interlude: finishedByPerson(click('#review .go')),
    ...reviewed(TWO_WAYS, table, `${PRESS}, #review .go`),
  },
  {
    number: 260,
    variant: 'c',
    name: 'review-page-says-nothing',
    dealer: inventedDealer(260, 'Blank Slate Toyota', 'c'),
    expect: UNSURE,
    ...reviewed('<button type="submit" class="go">Confirm</button>', () => '<p>Please confirm that you want to go on.</p>'),
  },
];
