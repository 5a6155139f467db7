// A popup "TEST DRIVE OFFER ×" in a frame of another host, over the form.

import { inventedDealer } from '../invented-dealer.ts';
import { barePage } from '../page/watch-script.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Dealer } from '../scenario.ts';

const popupHost = (dealer: Dealer): string => `offers${dealer.host}`;

export const scenario: Scenario = {
  number: 91,

  name: 'xo-popup',
  dealer: inventedDealer(91, 'Mesa Verde Volkswagen'),
  expect: SENT,
  otherHosts: (dealer) => [popupHost(dealer)],
  ...leadSite({
    page: (_form, { scenario: { dealer } }) => ({
      after: `<iframe id="so-popup" title="Offer" src="http://${popupHost(dealer)}/popup/offer" style="position:fixed;left:20%;top:20%;width:60%;height:60%;border:0;z-index:2147483600"></iframe>`,
    }),
    own: {
      '/popup/offer': (request) =>
        barePage(request, {
          title: 'Offer',
          body: '<div style="background:#fff;border:2px solid #c00;padding:24px"><h2>TEST DRIVE OFFER <button type="button" aria-label="Close">×</button></h2><form action="/specials/coupon" method="post"><label>Name<input type="text" name="name"></label><label>Email<input type="email" name="email"></label><label>Phone<input type="tel" name="phone"></label><button type="submit">Claim my $50 gift card</button></form></div>',
        }),
    },
    watch: { forbidden: { offer: '[action="/specials/coupon"]' } },
  }),
};
