// A group's front page and its list of stores: each store has a contact page of its own behind a link that says the same. Ours is the
// second; where ours is not among them none may be written to (422b).

import { inventedDealer } from '../invented-dealer.ts';
import { link, text } from '../page/markup.ts';
import { sitePage } from '../page/site-page.ts';
import { SENT } from '../person.ts';
import { leadForm, leadSite, type LeadSite } from '../platforms/lead-site.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { Dealer, FleetRequest, FleetResponse, Scenario, Site } from '../scenario.ts';

const OURS = '/stores/plateau-nissan/contact';
const OTHERS = [
  ['/stores/mesa-ford/contact', 'Mesa Ford of Pueblo'],
  ['/stores/canyon-kia/contact', 'Canyon Kia of Cheyenne'],
] as const;
const plan = plainPlan({ contact: { path: '/stores', label: 'Locations' }, footerContact: { path: '/stores', label: 'Locations' } });

function groupSite({ name, city }: Dealer, hasOurs: boolean): Site {
  const stores = hasOurs ? [OTHERS[0], [OURS, `${name} of ${city}`] as const, OTHERS[1]] : OTHERS;
  const site: LeadSite = {
    plan: { ...plan, contact: { path: hasOurs ? OURS : OTHERS[0][0], label: 'Contact' } },
    page: (form) => ({ title: `Contact ${name}`, main: `<h1>Contact ${text(name)}</h1>${form}` }),
    watch: { forbidden: { 'another store': '#other-store' } },
    ...(hasOurs ? {} : { rule: { never: 'is not ours' } }),
  };
  const tiles = (request: FleetRequest): FleetResponse =>
    sitePage(request, plan, {
      title: 'Our stores',
      main: `<h1>Our stores</h1>${stores.map(([path, store]) => `<article class="panel"><h3>${text(store)}</h3>${link(path, 'Contact')}</article>`).join('')}`,
    });
  const other = (store: string) => (request: FleetRequest) =>
    sitePage(request, plan, {
      title: `Contact ${store}`,
      main: `<h1>Contact ${text(store)}</h1>${leadForm(site, request).replace('id="contact-form"', 'id="other-store"')}`,
    });
  const others = Object.fromEntries(OTHERS.map(([path, store]) => [path, other(store)]));
  const lead = leadSite(site);
  return {
    ...lead,
    handle: (request) => (request.path === OURS ? lead.handle : plainSite(plan, { '/': tiles, '/stores': tiles, ...others }))(request),
  };
}

const dealer = inventedDealer(422, 'Plateau Nissan');
const absent = inventedDealer(422, 'Butte Subaru', 'b');

export const scenario: Scenario = {
  number: 422,
  variant: 'a',
  name: 'store-tiles',
  dealer,
  expect: SENT,
  ...groupSite(dealer, true),
};

export const twins: readonly Scenario[] = [
  {
    number: 422,
    variant: 'b',
    name: 'store-tiles-without-ours',
    dealer: absent,
    expect: {
      status: 'needs-you',
      codes: ['PHONE_ONLY', 'EMAIL_ONLY', 'TEXT_ONLY', 'STORE_CHOICE', 'FORM_AMBIGUOUS'],
      or: { status: 'failed', codes: ['NO_FORM', 'NO_CONTACT_PAGE'] },
    },
    ...groupSite(absent, false),
  },
];
