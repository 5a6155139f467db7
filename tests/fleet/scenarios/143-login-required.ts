// A digital showroom that wants an account before one may write (143a); the twin has an ordinary contact page besides (143b).

import { redirectResponse } from '../page/respond.ts';
import { inventedDealer } from '../invented-dealer.ts';
import { sitePage } from '../page/site-page.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Scenario, FleetRequest, FleetResponse } from '../scenario.ts';

const plan = plainPlan({ contact: { path: '/express', label: 'Contact Us' }, without: ['mail', 'text', 'phone', 'chat'] });

const account = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Express Store',
    main: `<section class="roadster-overlay" role="dialog" aria-label="Express Store"><h1>Sign in to contact us</h1><p>Create an account or sign in to send us a message and see your deal.</p><form action="/account/login" method="post"><label>Email<input type="email" name="email" required></label><label>Password<input type="password" name="password" required></label><button type="submit">Sign In</button></form><form action="/account/register" method="post"><h2>Create account</h2><label>First name<input type="text" name="first"></label><label>Email<input type="email" name="email"></label><label>Choose a password<input type="password" name="password"></label><button type="submit">Create Account</button></form></section>`,
  });

export const scenario: Scenario = {
  number: 143,
  variant: 'a',
  name: 'login-required',
  dealer: inventedDealer(143, 'Expressway Auto'),
  expect: { status: 'needs-you', codes: ['LOGIN_REQUIRED'] },
  handle: plainSite(plan, { '/express': account }),
};

export const twins: readonly Scenario[] = [
  {
    number: 143,
    variant: 'b',
    name: 'login-or-contact',
    dealer: inventedDealer(143, 'Freeway Auto', 'b'),
    expect: SENT,
    ...leadSite({
      page: (form) => ({ main: `<p><a href="/express" class="btn">Start my deal: sign in</a></p><h1>Contact Us</h1>${form}` }),
      own: { '/express': account },
    }),
  },
  {
    number: 143,
    variant: 'c',
    name: 'login-redirect',
    dealer: inventedDealer(143, 'Gateway Express Auto', 'c'),
    expect: { status: 'needs-you', codes: ['LOGIN_REQUIRED'] },
    handle: plainSite(plainPlan(), {
      '/contact-us': () => redirectResponse('/members/login?next=/contact-us'),
      '/members/login': (request) =>
        sitePage(request, plainPlan(), {
          title: 'Sign In',
          main: '<h1>Sign in</h1><form action="/members/login" method="post"><label>Email <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Log In</button></form><p>New here? <a href="/register">Create an account</a></p>',
        }),
    }),
  },
];
