// A refused message leads to the home page without a word; there a customer thanks the dealer for answering their message.

import { inventedDealer } from '../invented-dealer.ts';
import { homePage } from '../page/common-pages.ts';
import { redirectResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const QUOTE =
  '<blockquote>“Thank you for getting back to my e-mail so quickly! Your team answered my message the same day.” – Dana</blockquote>';

export const scenario: Scenario = {
  number: 409,

  name: 'testimonial-home',
  dealer: inventedDealer(409, 'Kindly Words Kia'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
  ...leadSite({
    answer: 'redirect',
    rule: { never: 'takes no messages today' },
    own: {
      '/contact-us/send': () => redirectResponse('/welcome'),
      '/welcome': (request) =>
        sitePage(request, plainPlan(), {
          title: 'Welcome',
          main: `<h1>Welcome</h1>${QUOTE}<p>New and used cars for the whole family.</p>`,
        }),
      '/': (request) => homePage(request, plainPlan()),
    },
  }),
};
