// SiteFlex: a list of two hundred vehicles to choose from, none of them wanted, all optional.

import { chanceOf } from '../chance.ts';
import { inventedDealer } from '../invented-dealer.ts';
import type { ContactField } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const chance = chanceOf('carsforsale');
const vehicles = Array.from(
  { length: 200 },
  () =>
    `${chance.integer(2008, 2024)} ${chance.pick(['Ford F-150', 'Chevrolet Malibu', 'Nissan Rogue', 'Kia Soul'])} #${chance.integer(1000, 9999)}`,
);

const fields: ContactField[] = [
  { role: 'given-name', name: 'FirstName', label: 'First Name', type: 'text', required: true },
  { role: 'family-name', name: 'LastName', label: 'Last Name', type: 'text', required: true },
  { role: 'email', name: 'EmailAddress', label: 'Email', type: 'email', required: true },
  { role: 'tel', name: 'PhoneNumber', label: 'Phone', type: 'tel' },
  { name: 'VehicleId', label: 'Interested vehicle', type: 'select', options: [['', 'Select a vehicle'], ...vehicles] },
  { role: 'message', name: 'Message', label: 'Comments', type: 'textarea', required: true },
];

export const scenario: Scenario = {
  number: 18,
  name: 'carsforsale',
  dealer: inventedDealer(18, 'Sunnyside Auto Mart'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    plan: { builtBy: 'Powered by Carsforsale.com', head: '<link rel="preconnect" href="https://cdn01.carsforsale.com">' },
    fields,
    rule: { choices: { VehicleId: [''] } },
    answer: {},
  }),
};
