// A web component with the form in its shadow root, open (96a) or closed (96b).

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { shadowForm } from '../page-scripts/shadow-form.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const html = `<style>.field{margin:10px 0}label{display:block}input,textarea{width:100%;padding:8px}</style><form id="contact-form" aria-label="Contact us"><h2>Send us a message</h2>${contactFields(usualFields())}<button type="submit">Send</button></form>`;

function site(mode: 'open' | 'closed'): Site {
  const thanks = '<div role="status"><h2>Thank you!</h2><p>Your message has been sent. We will be in touch soon.</p></div>';
  return leadSite({
    formMarkup: () => '<dealer-lead-form></dealer-lead-form>',
    page: () => ({ after: inlineScript(shadowForm, { tag: 'dealer-lead-form', mode, html, action: '/api/contact', thanks }) }),
    answer: 'own-script',
  });
}

export const scenario: Scenario = {
  number: 96,
  variant: 'a',
  name: 'shadow-open',
  dealer: inventedDealer(96, 'Cascade Rim Honda'),
  expect: SENT,
  ...site('open'),
};

export const twins: readonly Scenario[] = [
  {
    number: 96,
    variant: 'b',
    name: 'shadow-closed',
    dealer: inventedDealer(96, 'Hidden Rim Honda', 'b'),
    expect: { ...SENT, or: { status: 'needs-you', codes: ['CLOSED_SHADOW'] } },
    ...site('closed'),
  },
];
