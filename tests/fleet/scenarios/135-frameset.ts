// A site of 2003: a frame for the menu, a frame for the page.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFieldsBut } from '../page/contact-fields.ts';
import { text } from '../page/markup.ts';
import { htmlResponse } from '../page/respond.ts';
import { barePage } from '../page/watch-script.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const fields = usualFieldsBut({ tel: { labelled: 'before' } }, 'short');
const THANKS = '<center><h2>Thank you!</h2><p>Your message has been sent. We will contact you soon.</p></center>';

const form = (refused: boolean): string =>
  `<h2>Contact Us</h2>${refused ? '<font color="red">Please fill in all fields marked with *.</font>' : ''}<form id="contact-form" action="/contact.html" method="post"><table border="0">${fields.map((field) => `<tr><td>${field.label}${field.required ? ' *' : ''}:</td><td>${field.type === 'textarea' ? `<textarea name="${field.name}" rows="5" cols="40"></textarea>` : `<input type="text" name="${field.name}" size="30">`}</td></tr>`).join('')}<tr><td></td><td><input type="submit" value="Send"> <input type="reset" value="Clear"></td></tr></table></form>`;

export const scenario: Scenario = {
  number: 135,

  name: 'frameset',
  dealer: inventedDealer(135, 'Old Mission Autohaus'),
  expect: SENT,
  ...leadSite({
    plan: { contact: { path: '/contact.html', label: 'Contact Us' } },
    fields,
    own: {
      '/': (request) =>
        htmlResponse(
          `<html><head><title>${text(request.scenario.dealer.name)}</title></head><frameset cols="180,*" border="0"><frame name="menu" src="/menu.html"><frame name="page" src="/welcome.html"></frameset></html>`,
        ),
      '/menu.html': (request) =>
        barePage(request, {
          title: 'Menu',
          body: `<b>${text(request.scenario.dealer.name)}</b><br><a href="/welcome.html" target="page">Home</a><br><a href="/contact.html" target="page">Contact Us</a><br><a href="/financing.html" target="page">Financing</a>`,
        }),
      '/welcome.html': (request) =>
        barePage(request, { title: 'Welcome', body: '<center><h2>Welcome!</h2><p>Best viewed at 800 x 600.</p></center>' }),
      '/contact.html': (request) =>
        barePage(request, { title: 'Contact Us', body: request.verdict?.accepted ? THANKS : form(request.verdict !== null) }),
    },
  }),
};
