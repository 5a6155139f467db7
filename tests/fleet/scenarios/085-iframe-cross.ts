// The form is in a frame of a form vendor's host: with leave to go there (85a) and without (85b).

import { inventedDealer } from '../invented-dealer.ts';
import { barePage } from '../page/watch-script.ts';
import { leadForm, leadSite, type LeadSite } from '../platforms/lead-site.ts';
import type { Dealer, Scenario, Site } from '../scenario.ts';

const FRAME = '/share/form/1';
const frameHost = (dealer: Dealer): string => `forms${dealer.host}`;

const inFrame: LeadSite = { plan: { contact: { path: FRAME, label: 'Contact' } } };
const THANKS = '<div class="submitted-message"><p>Thanks for submitting the form. We will contact you shortly.</p></div>';

function site(): Site {
  const shell = leadSite({
    page: (_form, { scenario: { dealer } }) => ({
      main: `<h1>Contact Us</h1><div class="hbspt-form"><iframe class="hs-form-iframe" title="Form 0" src="http://${frameHost(dealer)}${FRAME}" width="100%" height="760" frameborder="0"></iframe></div>`,
    }),
    own: {
      [FRAME]: (request) => barePage(request, { title: 'Form', body: request.verdict?.accepted ? THANKS : leadForm(inFrame, request) }),
    },
  });
  return { ...shell, oracle: { ...shell.oracle!, path: FRAME } };
}

export const scenario: Scenario = {
  number: 85,
  variant: 'a',
  name: 'iframe-cross',
  dealer: inventedDealer(85, 'Brass Ring Motors'),
  otherHosts: (dealer) => [frameHost(dealer)],
  grants: (dealer) => [frameHost(dealer)],
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...site(),
};

export const twins: readonly Scenario[] = [
  {
    number: 85,
    variant: 'b',
    name: 'iframe-cross-unpermitted',
    dealer: inventedDealer(85, 'Pewter Bell Motors', 'b'),
    otherHosts: (dealer) => [frameHost(dealer)],
    expect: { status: 'needs-you', codes: ['FRAME_PERMISSION'] },
    ...site(),
  },
];
