// A form without labels that nothing calls a contact form: it only asks "What can we do for you?", and its button says hello.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { handMade, lead, taken } from '../platforms/hand-made.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const page = ({ scenario: { dealer } }: FleetRequest, body: string, foot: string) =>
  `<!doctype html><html lang="en"><head><title>${dealer.name}</title></head><body><h2>${dealer.name}</h2>${body}<p style="margin-top:1800px">${foot}</p></body></html>`;

const form = `<form name="hello" method="POST" action="/say-hello">
<input type="text" name="fullname" placeholder="Your full name" required><br><input type="text" name="email" placeholder="Where can we e-mail you?" required><br>
<textarea name="body" placeholder="What can we do for you?" required></textarea><br><input type="submit" value="Say hello"></form>`;

const THANKS = '<p id="ok">Thank you for reaching out. We have received your note.</p>';

export const scenario: Scenario = {
  number: 603,
  name: 'reach-out',
  dealer: inventedDealer(603, 'Quiet Corner Cars'),
  expect: SENT,
  oracle: lead('/say-hello', { name: 'fullname', email: 'email', message: 'body' }),
  watch: { form: 'form[name=hello]', press: 'form[name=hello] [type=submit]' },
  ...handMade({
    pages: {
      '/': (request) => page(request, '<p>Twelve hand-picked cars, one owner each.</p>', '<a href="/say-hello">Reach out</a>'),
      '/say-hello': (request) =>
        page(request, taken(request) ? THANKS : `${request.verdict ? '<p><em>Something is missing.</em></p>' : ''}${form}`, ''),
    },
  }),
};
