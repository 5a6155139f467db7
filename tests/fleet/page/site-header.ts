// Top bar, sticky header, navigation with its traps (text us, call, service contact), site search.

import type { Dealer } from '../scenario.ts';
import { searchForm } from './decoy-forms.ts';
import { link, list, telLink, text } from './markup.ts';
import { postalAddress } from './postal-address.ts';
import type { SitePlan } from './site-plan.ts';

export function siteHeader(dealer: Dealer, plan: SitePlan): string {
  const has = (way: 'phone' | 'text') => plan.without?.includes(way) !== true;
  const phone = has('phone') ? telLink(dealer.phone, `Sales ${dealer.phone}`) : '';
  const texts = has('text') ? link(`sms:+1${dealer.phone.replace(/\D/g, '')}`, 'Text Us') : '';
  return `<div class="topbar">${phone}<span>${text(postalAddress(dealer))}</span>
${texts}${link('/service/schedule-service/', 'Schedule Service')}</div>
<header class="site-header">${link('/', dealer.name, ' class="logo"')}${plan.hamburger ? HAMBURGER : ''}<nav aria-label="Main"${plan.hamburger ? ' class="folded"' : ''}>${menu(plan)}</nav>${searchForm()}</header>`;
}

const HAMBURGER = `<button type="button" class="hamburger" aria-label="Menu" aria-expanded="false" onclick="const nav = this.nextElementSibling; nav.classList.toggle('folded'); this.setAttribute('aria-expanded', String(!nav.classList.contains('folded')));">☰</button>`;

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
