// The domain is for sale, and asks for an offer by a form.

import { inventedDealer } from '../invented-dealer.ts';
import { redirectResponse } from '../page/respond.ts';
import { barePage } from '../page/watch-script.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const lander = (request: FleetRequest): FleetResponse =>
  barePage(request, {
    title: request.host,
    body: `<h1>${request.host}</h1><h2>This domain is for sale</h2><p>Buy this domain now, or make an offer.</p><form action="/lander/offer" method="post"><label>Name <input type="text" name="name"></label><label>Email <input type="email" name="email" required></label><label>Message <textarea name="message"></textarea></label><button type="submit">Send my offer</button></form><ul><li><a href="/lander?q=used+cars">Used Cars</a></li><li><a href="/lander?q=car+loans">Car Loans</a></li></ul><p>Parked free, courtesy of a registrar.</p>`,
  });

export const scenario: Scenario = {
  number: 61,
  name: 'parked',
  dealer: inventedDealer(61, 'Valley Auto Comparison'),
  expect: { status: 'failed', codes: ['PARKED'] },
  handle: (request) => (request.path === '/lander' ? lander(request) : redirectResponse('/lander')),
};
