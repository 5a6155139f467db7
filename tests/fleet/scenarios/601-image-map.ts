// The only way to the form is a place on an image map.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const PATH = '/writeus.html';

const MAP = `<img src="/images/banner.svg" width="640" height="90" usemap="#bar" alt=""><map name="bar">
<area shape="rect" coords="0,0,200,90" href="/stock" alt="Stock list"><area shape="rect" coords="200,0,420,90" href="${PATH}" alt="Contact our dealership"></map>`;

const page = ({ scenario: { dealer } }: FleetRequest, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${dealer.name}</title></head><body>${MAP}${body}<address>${dealer.street}, ${dealer.city}, CO ${dealer.zip} &middot; ${dealer.phone}</address></body></html>`;

const form = `<form id="enq" method="post" action="${PATH}"><table cellpadding="4"><tr><td align="right">Your name:</td><td><input name="who" size="30" required></td></tr>
<tr><td align="right">E-mail address:</td><td><input name="mail" size="30" required></td></tr>
<tr><td align="right">Telephone:</td><td><input name="ring" size="30"></td></tr>
<tr><td align="right" valign="top">Your question:</td><td><textarea name="txt" cols="40" rows="6" required></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Send it to us"></td></tr></table></form>`;

const THANKS = '<h2>Message received</h2><p>Thanks! Your message was sent to our sales desk and we will get back to you soon.</p>';

export const scenario: Scenario = {
  number: 601,
  name: 'image-map',
  dealer: inventedDealer(601, 'Old Depot Auto Sales'),
  expect: SENT,
  oracle: lead(PATH, { name: 'who', email: 'mail', tel: 'ring', message: 'txt' }),
  watch: { form: '#enq', press: '#enq [type=submit]' },
  ...handMade({
    pages: {
      '/': (request) => page(request, '<h1>Pre-owned trucks &amp; SUVs</h1><p>Family owned since 1974.</p>'),
      [PATH]: (request) =>
        page(request, taken(request) ? THANKS : `<h2>Write to us</h2>${request.verdict ? '<p>Some entries are missing.</p>' : ''}${form}`),
    },
  }),
};
