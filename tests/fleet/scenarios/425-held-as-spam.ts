// The answer thanks and says in the same breath that the message went nowhere: thrown away as spam (425a), or held for a moderator (425b).

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Expectation, Scenario, Site } from '../scenario.ts';

const NOT_SENT: Expectation = { status: 'needs-you', codes: ['SPAM_FLAGGED', 'SITE_REFUSED', 'UNCONFIRMED', 'VALIDATION'] };

const site = (words: string, how: 'replace' | 'below'): Site =>
  leadSite({
    rule: { never: 'taken for spam' },
    page: () => ({
      after: `<script>document.getElementById('contact-form').addEventListener('submit',async(event)=>{event.preventDefault();const form=event.target;await fetch('/api/contact',{method:'POST',body:new URLSearchParams(new FormData(form))});const words=Object.assign(document.createElement('p'),{textContent:${JSON.stringify(words)},role:'status'});${how === 'replace' ? 'form.replaceWith(words)' : 'form.reset();form.append(words)'}})</script>`,
    }),
    answer: 'own-script',
  });

export const scenario: Scenario = {
  number: 425,
  variant: 'a',
  name: 'held-as-spam',
  dealer: inventedDealer(425, 'Sieve And Sons Chevrolet'),
  expect: NOT_SENT,
  ...site('Thank you for your message. It looks like spam and was discarded.', 'replace'),
};

export const twins: readonly Scenario[] = [
  {
    number: 425,
    variant: 'b',
    name: 'held-for-moderation',
    dealer: inventedDealer(425, 'Waiting Room Chevrolet', 'b'),
    expect: NOT_SENT,
    ...site('Thank you. Your message was flagged and is held for moderation.', 'replace'),
  },
  {
    number: 425,
    variant: 'c',
    name: 'marked-as-spam',
    dealer: inventedDealer(425, 'Red Flag Chevrolet', 'c'),
    expect: NOT_SENT,
    ...site('Thanks! Your submission has been marked as spam by our filter.', 'below'),
  },
];
