// Top bar, sticky header, navigation with its traps (text us, call, service contact), site search.

import type { Dealer } from '../scenario.ts';
import { searchForm } from './decoy-forms.ts';
import { link, list, telLink, text } from './markup.ts';
import { postalAddress } from './postal-address.ts';
import type { SitePlan } from './site-plan.ts';

export function siteHeader(dealer: Dealer, plan: SitePlan): string {
  return `<div class="topbar">${telLink(dealer.phone, `Sales ${dealer.phone}`)}<span>${text(postalAddress(dealer))}</span>
${link(`sms:+1${dealer.phone.replace(/\D/g, '')}`, 'Text Us')}${link('/service/schedule-service/', 'Schedule Service')}</div>
<header class="site-header">${link('/', dealer.name, ' class="logo"')}<nav aria-label="Main">${menu(plan)}</nav>${searchForm()}</header>`;
}

function menu(plan: SitePlan): string {
  const contact = link(plan.contact.path, plan.contact.label);
  const about = list(
    [
      link('/about-us/', 'About Our Dealership'),
      link('/staff/', 'Meet Our Staff'),
      link(plan.hours.path, plan.hours.label),
      link('/careers/', 'Careers'),
      ...(plan.contactInMenu ? [contact] : []),
    ],
    'submenu',
  );
  return list(
    [
      link('/new-inventory/', 'New Vehicles'),
      link('/used-inventory/', 'Pre-Owned'),
      link('/finance/apply/', 'Finance'),
      link('/service/', 'Service & Parts') +
        list([link('/service/contact-service/', 'Contact Service'), link('/parts/order/', 'Order Parts')], 'submenu'),
      link('/value-your-trade/', 'Value Your Trade'),
      link('/about-us/', 'About') + about,
      ...(plan.contactInMenu ? [] : [contact]),
    ],
    'menu',
  );
}
