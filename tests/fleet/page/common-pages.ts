// Pages every dealer site has besides its contact page, most of them with a form nobody may use.

import type { FleetRequest, FleetResponse } from '../scenario.ts';
import { careersForm, creditForm, keywordForm, partsForm, privacyForm, serviceForm, tradeInForm } from './decoy-forms.ts';
import { inventoryCards } from './filler.ts';
import { link, telLink, text } from './markup.ts';
import { postalAddress } from './postal-address.ts';
import { sitePage } from './site-page.ts';
import type { PageContent, SitePlan } from './site-plan.ts';

type ContentOf = (request: FleetRequest) => PageContent;

const PAGES: Readonly<Record<string, ContentOf>> = {
  '/new-inventory/': (request) => inventory('New Inventory', request),
  '/used-inventory/': (request) => inventory('Pre-Owned Inventory', request),
  '/finance/apply/': () => ({ title: 'Apply for Financing', main: `<h1>Financing</h1>${creditForm()}` }),
  '/service/': () => ({ title: 'Service & Parts', main: `<h1>Service &amp; Parts</h1><p>Certified technicians, genuine parts.</p>` }),
  '/service/contact-service/': () => ({ title: 'Contact Service', main: serviceForm() }),
  '/service/schedule-service/': () => ({ title: 'Schedule Service', main: serviceForm() }),
  '/parts/order/': () => ({ title: 'Order Parts', main: partsForm() }),
  '/value-your-trade/': () => ({ title: 'Value Your Trade', main: `<h1>Value Your Trade</h1>${tradeInForm()}` }),
  '/about-us/': () => ({ title: 'About Us', main: '<h1>About Our Dealership</h1><p>Family owned since 1974.</p>' }),
  '/staff/': () => ({ title: 'Meet Our Staff', main: '<h1>Meet Our Staff</h1><p>Our people are glad to help you.</p>' }),
  '/careers/': () => ({ title: 'Careers', main: careersForm() }),
  '/privacy/opt-out/': () => ({ title: 'Privacy', main: privacyForm() }),
};

export function commonPage(request: FleetRequest, plan: SitePlan): FleetResponse | null {
  const content = PAGES[`${request.path.replace(/\/$/, '')}/`];
  return content && request.method === 'GET' ? sitePage(request, plan, content(request)) : null;
}

export function homePage(request: FleetRequest, plan: SitePlan, extra = ''): FleetResponse {
  const { dealer } = request.scenario;
  return sitePage(request, plan, {
    title: `New & Used Cars in ${dealer.city}, ${dealer.state}`,
    main: `<section class="hero"><h1>${text(dealer.name)}</h1><p>Serving ${text(dealer.city)} and the surrounding area.</p>${link('/new-inventory/', 'Shop New')}${link('/used-inventory/', 'Shop Pre-Owned')}${link('/value-your-trade/', 'Value My Trade')}</section>
${keywordForm()}${extra}<h2>Featured vehicles</h2>${inventoryCards(request.chance, 12)}`,
  });
}

/** Hours, map and telephone, and no form: what a link called "Hours & Directions" leads to. */
export function hoursPage(request: FleetRequest, plan: SitePlan): FleetResponse {
  const { dealer } = request.scenario;
  const main = `<h1>${text(plan.hours.label)}</h1><p>${text(postalAddress(dealer))}</p>${plan.without?.includes('phone') ? '' : `<p>Sales ${telLink(dealer.phone, dealer.phone)}</p>`}<table><tr><td>Monday – Saturday</td><td>9:00 AM – 8:00 PM</td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>`;
  return sitePage(request, plan, { title: plan.hours.label, main });
}

const inventory = (title: string, request: FleetRequest): PageContent => ({
  title,
  main: `<h1>${title}</h1>${keywordForm()}${inventoryCards(request.chance, 24)}`,
});
