// CarNow pokes with a dialog that has a text box, and Gubagoo's icon grows beside it.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { carNowPoke } from '../page-scripts/overlays.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 31,
  name: 'chat-poke',
  dealer: inventedDealer(31, 'Goldenrod Hyundai'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    page: () => ({ after: inlineScript(carNowPoke, { afterMs: 3000 }) }),
    watch: { forbidden: { 'CarNow poke': '#cnpoke' } },
  }),
};
