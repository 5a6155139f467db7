// The form is in a frame of the same site.

import { inventedDealer } from '../invented-dealer.ts';
import { barePage } from '../page/watch-script.ts';
import { leadForm, leadSite, type LeadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const FRAME = '/embedded/contact';
const THANKS =
  '<div class="thanks" role="status"><h2>Thank you!</h2><p>We have received your message and will get back to you soon.</p></div>';

const site: LeadSite = {
  plan: { contact: { path: FRAME, label: 'Contact Us' } },
  page: (form) => ({ main: form }),
};

const shell = leadSite({
  page: () => ({
    main: `<h1>Contact Us</h1><iframe title="Contact form" src="${FRAME}" width="100%" height="760" frameborder="0"></iframe>`,
  }),
  own: {
    [FRAME]: (request) => barePage(request, { title: 'Contact form', body: request.verdict?.accepted ? THANKS : leadForm(site, request) }),
  },
});

export const scenario: Scenario = {
  number: 84,
  name: 'iframe-same',
  dealer: inventedDealer(84, 'Windsong Hyundai'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...shell,
  oracle: { ...shell.oracle!, path: FRAME },
};
