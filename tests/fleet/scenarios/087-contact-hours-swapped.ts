// Dealer.com whose "Contact Us" leads to hours alone, and whose "Hours" lead to the form.

import { inventedDealer } from '../invented-dealer.ts';
import { hoursPage } from '../page/common-pages.ts';
import { SENT } from '../person.ts';
import { dealerCom } from '../platforms/dealer-com.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 87,

  name: 'contact-hours-swapped',
  dealer: inventedDealer(87, 'Crossroads Lincoln'),
  expect: SENT,
  ...dealerCom({
    plan: { contact: { path: '/contact/index.htm', label: 'Contact Us' }, hours: { path: '/contact.htm', label: 'Hours' } },
    own: { '/contact/index.htm': (request, plan) => hoursPage(request, { ...plan, hours: { path: '', label: 'Our Hours' } }) },
  }),
};
