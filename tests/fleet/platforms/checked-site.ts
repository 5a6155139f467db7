// A small dealer's site with a contact form made of utility classes, and a place in it for whatever tells people from scripts.

import type { FleetRequest, LeadRule, PageWatch, Site } from '../scenario.ts';
import { handMade, lead, taken } from './hand-made.ts';

export type CheckedSite = {
  /** Between the message and the button. */
  check?: string;
  fields?: LeadRule['fields'];
  button?: string;
  thanks?: string;
  rule?: Partial<LeadRule>;
  watch?: Partial<PageWatch>;
};

const FIELDS = { 'given-name': 'firstname', 'family-name': 'lastname', email: 'email', tel: 'phone', message: 'details' };
const BUTTON = '<div><button type="submit" class="send">Send message</button></div>';
const THANKS =
  '<div class="rounded p-4"><h3>Message sent!</h3><p>Thank you. We have received your message and will get back to you shortly.</p></div>';
const SORRY = '<p class="text-red" role="alert">We could not send your message. Please check the form and complete the verification.</p>';

export const checkedSite = (site: CheckedSite): Site => ({
  oracle: lead('/contact', site.fields ?? FIELDS, site.rule),
  watch: { form: '#write', press: '#write .send', ...site.watch },
  ...handMade({
    pages: {
      '/': (request) => page(request, `<h1>Great cars in ${request.scenario.dealer.city}</h1><a class="btn" href="/cars">See our cars</a>`),
      '/contact': (request) => page(request, taken(request) ? (site.thanks ?? THANKS) : formOf(site, request)),
    },
  }),
});

const page = ({ scenario: { dealer } }: FleetRequest, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${dealer.name}</title>
<style>body{margin:0;font-family:Inter,sans-serif}.mx-auto{margin:0 auto;max-width:720px;padding:24px}.grid{display:grid;gap:14px}.grid input,.grid textarea{padding:10px;width:100%;box-sizing:border-box}.send{padding:12px 24px}</style></head>
<body><header class="mx-auto"><a href="/">${dealer.name}</a> <nav style="display:inline"><a href="/cars">Cars</a> <a href="/about">About</a> <a href="/contact">Contact</a></nav></header><main class="mx-auto">${body}</main><footer class="mx-auto">&copy; 2026 ${dealer.name} &middot; ${dealer.phone}</footer></body></html>`;

const formOf = ({ check = '', button = BUTTON }: CheckedSite, { verdict }: FleetRequest): string =>
  `<h1>Send us a message</h1>${verdict ? SORRY : ''}
<form id="write" class="grid" action="/contact" method="post"><div><label for="w-1">First name <span>*</span></label><input id="w-1" name="firstname" required></div><div><label for="w-2">Last name <span>*</span></label><input id="w-2" name="lastname" required></div>
<div><label for="w-3">Email <span>*</span></label><input id="w-3" name="email" type="email" required></div><div><label for="w-4">Phone</label><input id="w-4" name="phone" type="tel"></div>
<div><label for="w-5">Message <span>*</span></label><textarea id="w-5" name="details" rows="6" required></textarea></div>${check}
${button}</form>`;
