// The front page only asks which language one speaks, Spanish first; the site behind it is English.

import { inventedDealer } from '../invented-dealer.ts';
import { homePage } from '../page/common-pages.ts';
import { text } from '../page/markup.ts';
import { htmlResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { plainPlan } from '../platforms/plain-site.ts';
import type { Scenario } from '../scenario.ts';

const plan = plainPlan({ contact: { path: '/en/write', label: 'Contact' } });
const spanish = plainPlan({ contact: { path: '/es/contacto', label: 'Contacto' }, language: 'es' });

export const scenario: Scenario = {
  number: 420,

  name: 'language-chooser',
  dealer: inventedDealer(420, 'Three Tongues Kia'),
  expect: SENT,
  ...leadSite({
    plan,
    own: {
      '/': ({ scenario: { dealer } }) =>
        htmlResponse(
          `<!DOCTYPE html><html><head><title>${text(dealer.name)}</title></head><body><h1>${text(dealer.name)}</h1><p>${text(dealer.city)}, CO ${dealer.zip}</p><p><a href="/es/">Español</a> | <a href="/en/">English</a> | <a href="/fr/">Français</a></p></body></html>`,
        ),
      '/en': (request) => homePage(request, plan),
      '/es': (request) => homePage(request, spanish),
      '/fr': (request) => sitePage(request, spanish, { title: 'Bienvenue', main: '<h1>Bienvenue</h1>' }),
    },
  }),
};
