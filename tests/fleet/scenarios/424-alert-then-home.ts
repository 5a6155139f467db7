// Thanks are said by a native alert, and then the page goes home without a word (424a) or loads itself anew (424b). An alert that says
// the opposite before going home is no thanks (424c).

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Expectation, Scenario, Site } from '../scenario.ts';

const site = (words: string, then: string, never?: string): Site =>
  leadSite({
    answer: 'own-script',
    page: () => ({
      after: `<script>document.getElementById('contact-form').addEventListener('submit',async(event)=>{event.preventDefault();await fetch('/api/contact',{method:'POST',body:new URLSearchParams(new FormData(event.target))});alert(${JSON.stringify(words)});${then}})</script>`,
    }),
    ...(never === undefined ? {} : { rule: { never } }),
  });

const NOT_SENT: Expectation = { status: 'needs-you', codes: ['UNCONFIRMED', 'SITE_REFUSED', 'VALIDATION'] };

export const scenario: Scenario = {
  number: 424,
  variant: 'a',
  name: 'alert-then-home',
  dealer: inventedDealer(424, 'Bell Tower Buick'),
  expect: SENT,
  ...site('Thank you! Your message was sent to our team.', "location.href='/'"),
};

export const twins: readonly Scenario[] = [
  {
    number: 424,
    variant: 'b',
    name: 'alert-then-reload',
    dealer: inventedDealer(424, 'Carillon Buick', 'b'),
    expect: SENT,
    ...site('Thank you! Your message was sent to our team.', 'location.reload()'),
  },
  {
    number: 424,
    variant: 'c',
    name: 'alert-refuses-then-home',
    dealer: inventedDealer(424, 'Broken Chime Buick', 'c'),
    expect: NOT_SENT,
    ...site('Thanks, but your message could not be sent.', "location.href='/'", 'the mail server is down'),
  },
];
