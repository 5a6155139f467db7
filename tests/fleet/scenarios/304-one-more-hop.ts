// "Contact Us" shows telephones and a list of departments; the form is one link further, at an address nobody would guess.

import { inventedDealer } from '../invented-dealer.ts';
import { link, list, text } from '../page/markup.ts';
import { sitePage } from '../page/site-page.ts';
import { SENT } from '../person.ts';
import { leadForm, leadSite, type LeadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const plan = plainPlan();
const site: LeadSite = { plan, answer: 'redirect' };

const departments = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Contact Us',
    main: `<h1>Contact ${text(request.scenario.dealer.name)}</h1><p>Every department is glad to hear from you.</p>${list(
      [
        link('/service/contact-service/', 'Contact Service'),
        link('/team/sales-desk', 'E-mail Sales'),
        link('/parts/order/', 'Order Parts'),
      ],
      'departments',
    )}`,
  });

const salesDesk = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, { title: 'Sales Desk', main: `<h1>Our sales desk</h1>${leadForm(site, request)}` });

export const scenario: Scenario = {
  number: 304,
  name: 'one-more-hop',
  dealer: inventedDealer(304, 'Second Turn Chevrolet'),
  expect: SENT,
  ...leadSite({ ...site, own: { '/contact-us': departments, '/team/sales-desk': salesDesk } }),
};
