// Wrong autocomplete words, copied from another form: what stands beside each box is right.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const page = ({ scenario: { dealer } }: FleetRequest, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact ${dealer.name}</title></head><body><a href="/contactus">Contact us</a>${body}</body></html>`;

const form = `<form id="z" method="post" action="/contactus"><label for="z1">First Name</label><input id="z1" name="z1" autocomplete="name" required><label for="z2">Last Name</label><input id="z2" name="z2" autocomplete="given-name" required>
<label for="z3">Email</label><input id="z3" name="z3" autocomplete="username" required><label for="z4">ZIP Code</label><input id="z4" name="z4" autocomplete="tel" required><label for="z5">Phone</label><input id="z5" name="z5" type="tel" autocomplete="postal-code">
<label for="z6">Questions/Comments</label><textarea id="z6" name="z6" autocomplete="street-address" required></textarea><button>Submit</button></form>`;

const THANKS = '<h3>Thank you for your inquiry!</h3><p>We have received it and will respond soon.</p>';

export const scenario: Scenario = {
  number: 653,
  name: 'crossed-tokens',
  dealer: inventedDealer(653, 'Crossed Wires Chrysler'),
  expect: SENT,
  oracle: lead('/contactus', { 'given-name': 'z1', 'family-name': 'z2', email: 'z3', 'postal-code': 'z4', tel: 'z5', message: 'z6' }),
  watch: { form: '#z', press: '#z button' },
  ...handMade({
    pages: {
      '/': (request) => page(request, '<h1>Welcome</h1>'),
      '/contactus': (request) =>
        page(request, taken(request) ? THANKS : `${request.verdict ? '<p>Please complete the form</p>' : ''}${form}`),
    },
  }),
};
