// Cloudflare wants a tick before it shows anything. A person gives it, and the contact goes on by itself.

import { inventedDealer } from '../invented-dealer.ts';
import { behindCloudflare } from '../platforms/cloudflare-wall.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 51,
  name: 'cf-click',
  dealer: inventedDealer(51, 'Thunder Basin Toyota'),
  expect: { status: 'needs-you', codes: ['BOT_WALL'] },
  interlude: {
    when: 'handed-over',
    steps: [{ do: 'click', selector: '#checkbox', frame: 'challenges.cloudflare.com' }],
    afterwards: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  },
  ...behindCloudflare('asks', leadSite()),
};
