// Dealer.com whose link to the contact page is behind a hamburger, and whose server answers any other path with 200, somebody
// else's title, and a newsletter.

import { inventedDealer } from '../invented-dealer.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { dealerCom } from '../platforms/dealer-com.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const inTheShop = (request: FleetRequest, plan: SitePlan): FleetResponse =>
  sitePage(request, plan, {
    title: 'Printable Service Specials Sheet',
    head: '<script>window.DDC = { dataLayer: { page: { attributes: { pageAlias: "404" }, pageName: "error-page" } } };</script>',
    main: '<h1>Oops!</h1><p>This page is in the shop for service. We were unable to locate the page you requested.</p>',
  });

const LOST = ['/contact-us', '/contact', '/contactus', '/contactus.aspx', '/contact-us.htm', '/contact/index.htm', '/about/contact-us'];

export const scenario: Scenario = {
  number: 40,
  name: 'soft404-path',
  dealer: inventedDealer(40, 'Cottonwood Canyon Ford'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...dealerCom({
    plan: { hamburger: true, footerContact: null },
    own: Object.fromEntries(LOST.map((path) => [path, inTheShop])),
  }),
};
