// The list names a vehicle's own page, and its "Check availability" is the form to use; the contact page has none.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const VEHICLE = '/inventory/new-2026-honda-cr-v-ex-l';
const VIN = 'FLEET142CRV000001';

export const scenario: Scenario = {
  number: 142,

  name: 'check-availability',
  dealer: inventedDealer(142, 'Windrow Honda'),
  expect: SENT,
  website: `http://${inventedDealer(142, 'Windrow Honda').host}${VEHICLE}`,
  ...leadSite({
    plan: { contact: { path: VEHICLE, label: '2026 Honda CR-V EX-L' }, footerContact: { path: '/hours-directions', label: 'Contact Us' } },
    form: 'data-vehicle="2026 Honda CR-V EX-L"',
    beforeButton: `<input type="hidden" name="vin" value="${VIN}"><input type="hidden" name="vehicle" value="New 2026 Honda CR-V EX-L">`,
    button: '<button type="submit">Check Availability</button>',
    page: (form) => ({
      title: 'New 2026 Honda CR-V EX-L',
      main: `<h1>New 2026 Honda CR-V EX-L</h1><p>Stock H26142 · VIN ${VIN}</p><p><b>$38,495</b> MSRP</p><section><h2>Check availability</h2>${form}</section>`,
    }),
    rule: { pageFills: { vin: VIN } },
  }),
};
