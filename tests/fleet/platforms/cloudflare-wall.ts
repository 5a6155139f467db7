// Cloudflare's interstitial before a site: passes by itself after five seconds, or waits for a person's tick. Who passed
// carries a cookie from then on.

import { inlineScript } from '../page-scripts/inline-script.ts';
import { cloudflareWall } from '../page-scripts/cloudflare-wall.ts';
import { turnstileFrame } from '../page/other-captchas.ts';
import { barePage } from '../page/watch-script.ts';
import type { FleetRequest, FleetResponse, Site } from '../scenario.ts';

const PASSED = 'cf_clearance=passed';

export function behindCloudflare(kind: 'passes' | 'asks', site: Site): Site {
  return {
    ...site,
    handle: (request) => (hasPassed(request) ? site.handle(request) : wall(request, kind)),
  };
}

// Only pages are guarded here: what a passed page asks for carries the cookie anyway, and a POST comes from such a page.
const hasPassed = ({ headers, method }: FleetRequest): boolean => method === 'POST' || (headers['cookie'] ?? '').includes(PASSED);

function wall(request: FleetRequest, kind: 'passes' | 'asks'): FleetResponse {
  const { dealer } = request.scenario;
  const words =
    kind === 'passes' ? 'Verifying you are human. This may take a few seconds.' : 'Verify you are human by completing the action below.';
  const page = barePage(request, {
    status: 503,
    title: 'Just a moment...',
    head: '<meta name="robots" content="noindex,nofollow"><style>body{font-family:system-ui;margin:8rem auto;max-width:60rem}</style>',
    body: `<div class="main-wrapper" role="main"><h1>${dealer.host}</h1><p id="challenge-running">${words}</p><form id="challenge-form" action="/?__cf_chl_f_tk=${request.chance.hex(20)}" method="POST">${kind === 'asks' ? turnstileFrame(request.chance) : ''}</form><p>${dealer.host} needs to review the security of your connection before proceeding.</p><p class="footer">Ray ID: <code>${request.chance.hex(16)}</code> · Performance &amp; security by Cloudflare</p></div><script>window._cf_chl_opt = { cType: '${kind === 'passes' ? 'non-interactive' : 'interactive'}' };</script>${inlineScript(cloudflareWall, { cookie: PASSED, afterMs: kind === 'passes' ? 5000 : null })}`,
  });
  return { ...page, headers: { ...page.headers, 'cf-mitigated': 'challenge', server: 'cloudflare' } };
}
