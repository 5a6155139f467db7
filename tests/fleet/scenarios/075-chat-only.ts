// Only a chat: a button that opens the widget.

import { inventedDealer } from '../invented-dealer.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ without: ['mail', 'text', 'phone'] });

export const scenario: Scenario = {
  number: 75,
  name: 'chat-only',
  dealer: inventedDealer(75, 'Violet Ridge Motors'),
  expect: { status: 'needs-you', codes: ['CHAT_ONLY'] },
  watch: { form: ':not(*)', press: ':not(*)', forbidden: { 'chat button': '.chat-open' } },
  handle: plainSite(plan, {
    '/contact-us': (request) =>
      sitePage(request, plan, {
        title: 'Contact Us',
        main: '<h1>Contact Us</h1><p>Our team is online.</p><button type="button" class="btn chat-open" onclick="document.querySelector(\'.gg-icon\')?.click()">Chat with us</button>',
      }),
  }),
};
