// What was written is shown once more in a dialog before anything is sent: with one way on (261a), and with two (261b).

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { reviewDialog } from '../page-scripts/review-dialog.ts';
import { click, SENT, waitFor } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const THANKS = '<div class="done" role="status"><h2>Thank you!</h2><p>Your request has been sent to our sales team.</p></div>';
const ONE_WAY = '<button type="button" class="edit">Go back</button> <button type="button" class="go">Yes, send it</button>';
const TWO_WAYS = `${ONE_WAY} <button type="button" class="go">Send and subscribe</button>`;

function inDialog(buttons: string): Site {
  return leadSite({
    answer: 'own-script',
    page: () => ({ after: inlineScript(reviewDialog, { form: '#contact-form', action: '/api/contact', buttons, thanks: THANKS }) }),
  });
}

export const scenario: Scenario = {
  number: 261,
  variant: 'a',
  name: 'review-dialog',
  dealer: inventedDealer(261, 'Double Check Ford'),
  expect: SENT,
  review: [waitFor('#review .go'), click('#review .go')],
  ...inDialog(ONE_WAY),
};

export const twins: readonly Scenario[] = [
  {
    number: 261,
    variant: 'b',
    name: 'review-dialog-two-ways',
    dealer: inventedDealer(261, 'Either Or Motors', 'b'),
    expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
    ...inDialog(TWO_WAYS),
  },
];
