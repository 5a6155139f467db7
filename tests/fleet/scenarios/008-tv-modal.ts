// Team Velocity: the form exists only after a scroll, a button and the right department.

import { teamVelocity } from '../platforms/team-velocity.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 8,
  name: 'tv-modal',
  dealer: {
    name: 'Bluestem Toyota',
    host: 'bluestemtoyota.test',
    street: '6800 West Alameda Avenue',
    city: 'Lakewood',
    state: 'CO',
    zip: '80226',
    phone: '(303) 555-0108',
  },
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...teamVelocity(),
};
