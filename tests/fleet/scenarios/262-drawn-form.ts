// The contact form is drawn on a canvas: a person can fill it, nobody else can.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const DRAW = `<script>
const view = document.querySelector('#contact-form-canvas').getContext('2d');
view.font = '16px sans-serif';
['Your name', 'Your e-mail', 'Your message', 'Send'].forEach((words, row) => {
  view.fillText(words, 20, 40 + row * 90);
  view.strokeRect(20, 50 + row * 90, 400, 40);
});
</script>`;

export const scenario: Scenario = {
  number: 262,
  name: 'drawn-form',
  dealer: inventedDealer(262, 'Canvas Top Motors'),
  expect: { status: 'needs-you', codes: ['UNREADABLE_FORM'] },
  ...leadSite({
    rule: { never: 'the form is a picture' },
    formMarkup: () => '<canvas id="contact-form-canvas" width="460" height="400" aria-label="Contact form"></canvas>',
    page: () => ({ after: DRAW }),
  }),
};
