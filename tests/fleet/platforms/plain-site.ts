// A dealer's site by a small vendor, or by nobody in particular: home, hours and common pages; the scenario brings its
// own contact page and what it answers to a submission.

import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import type { FleetRequest, FleetResponse } from '../scenario.ts';

export const plainPlan = (overrides: Partial<SitePlan> = {}): SitePlan => ({
  contact: { path: '/contact-us', label: 'Contact Us' },
  hours: { path: '/hours-directions', label: 'Hours & Directions' },
  builtBy: 'Website by Summit Web Works',
  head: '',
  ...overrides,
});

type Answer = (request: FleetRequest) => FleetResponse;

/** `own` maps a path (without the slash at its end) to what the scenario answers there. */
export function plainSite(plan: SitePlan, own: Readonly<Record<string, Answer>>): Answer {
  return (request) => {
    const path = request.path === '/' ? '/' : request.path.replace(/\/$/, '');
    const answer = own[path];
    if (answer) return answer(request);
    if (path === '/') return homePage(request, plan);
    if (path === plan.hours.path) return hoursPage(request, plan);
    return commonPage(request, plan) ?? notFound(request, plan);
  };
}

const notFound = (request: FleetRequest, plan: SitePlan): FleetResponse =>
  sitePage(request, plan, {
    status: 404,
    title: '404 – Page not found',
    main: '<h1>Page not found</h1><p>The page you asked for does not exist.</p>',
  });
