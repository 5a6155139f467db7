// "Contact Us" on the home page is a link from years ago. The server answers it with 200, an apology, and a form to the people who
// run the website; the dealer's own form is where the menu says.

import { inventedDealer } from '../invented-dealer.ts';
import { homePage } from '../page/common-pages.ts';
import { contactFields, usualFieldsBut } from '../page/contact-fields.ts';
import { link } from '../page/markup.ts';
import { sitePage } from '../page/site-page.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const plan = plainPlan({ contact: { path: '/dealership/contact-sales', label: 'Contact Sales' } });

const home = (request: FleetRequest): FleetResponse => homePage(request, plan, `<p>Questions? ${link('/contact-us/', 'Contact Us')}</p>`);

const lost = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Page Not Found',
    main: `<h1>Oops!</h1><p>We couldn't find the page you're looking for.</p><form id="webmaster" action="/website-support/send" method="post" aria-label="Contact us"><h2>Contact us</h2>${contactFields(usualFieldsBut({ tel: null, 'postal-code': null }), 'web-')}<button type="submit">Send Message</button></form>`,
  });

export const scenario: Scenario = {
  number: 300,
  name: 'soft404-form',
  dealer: inventedDealer(300, 'Old Signpost Motors'),
  expect: SENT,
  ...leadSite({ plan, own: { '/': home, '/contact-us': lost }, watch: { forbidden: { 'website support': '#webmaster' } } }),
};
