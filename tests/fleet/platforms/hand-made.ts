// A site somebody wrote by hand: every page is its own HTML, and nothing of the fleet's shell is in it. Only the oracle's eyes are
// put in, and a comment of chance, so that no two seeds serve the same bytes.

import { htmlResponse } from '../page/respond.ts';
import { watchScript } from '../page/watch-script.ts';
import type { FleetRequest, FleetResponse, LeadRole, LeadRule, Scenario } from '../scenario.ts';

type HandMadePage = (request: FleetRequest) => string;

/** Paths (without the slash at their end) → pages; '*' for everything else. */
export const handMade =
  (pages: Readonly<Record<string, HandMadePage>>): Scenario['handle'] =>
  (request) => {
    const path = request.path === '/' ? '/' : request.path.replace(/\/$/, '');
    const page = pages[path] ?? pages['*'];
    return page ? served(request, page(request), 200) : served(request, NOT_FOUND, 404);
  };

const NOT_FOUND =
  '<!doctype html><html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center></body></html>';

function served(request: FleetRequest, page: string, status: number): FleetResponse {
  const seen = page.replace(/<head[^>]*>/i, (head) => head + watchScript(request));
  return htmlResponse(`${seen}\n<!-- served from cache ${request.chance.hex(12)} -->`, status);
}

/** Everything named is required, but for the phone and the ZIP. */
export const lead = (path: string, fields: LeadRule['fields'], more: Partial<LeadRule> = {}): LeadRule => ({
  path,
  fields,
  required: (Object.keys(fields) as LeadRole[]).filter((role) => role !== 'tel' && role !== 'postal-code'),
  ...more,
});
