// A site somebody wrote by hand, page by page: no shell, no filler. Only the oracle's eyes are put in, and a comment of chance, so that no
// two seeds serve the same bytes. `%NAME%`, `%PHONE%`, `%TEL%`, `%STREET%`, `%CITY%` and `%ZIP%` in a page become the dealer's.

import { text } from '../page/markup.ts';
import { htmlResponse, jsonResponse } from '../page/respond.ts';
import { watchScript } from '../page/watch-script.ts';
import type { FleetRequest, FleetResponse, LeadRole, LeadRule, PageWatch, Site } from '../scenario.ts';

type HandPage = string | ((request: FleetRequest) => string | FleetResponse);

type HandMade = {
  lang?: string;
  head?: string;
  /** The header, menu and footer around each page. */
  around?: (main: string) => string;
  /** By path, without the slash at its end. A whole document is served as it is. */
  pages: Readonly<Record<string, HandPage>>;
  /** What any other path answers; a plain 404 when left out. */
  otherwise?: HandPage;
  oracle?: LeadRule;
  watch?: PageWatch;
};

export function handMade(site: HandMade): Site {
  return {
    ...(site.oracle ? { oracle: site.oracle } : {}),
    ...(site.watch ? { watch: site.watch } : {}),
    handle: (request) => answer(site, request),
  };
}

/** Everything named is required, but for the phone and the ZIP. */
export const lead = (path: string, fields: LeadRule['fields'], more: Partial<LeadRule> = {}): LeadRule => ({
  path,
  fields,
  required: (Object.keys(fields) as LeadRole[]).filter((role) => role !== 'tel' && role !== 'postal-code'),
  ...more,
});

export const taken = ({ verdict }: FleetRequest): boolean => verdict?.accepted === true;

/** `{ success }` as many servers answer a script. */
export const answerJson = (request: FleetRequest): FleetResponse => jsonResponse({ success: taken(request) });

export const sendJson = (url: string, form: string): string =>
  `fetch('${url}',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify(Object.fromEntries(new FormData(${form})))}).then((r)=>r.json())`;

function answer(site: HandMade, request: FleetRequest): FleetResponse {
  const page = site.pages[request.path.replace(/(.)\/$/, '$1')] ?? site.otherwise;
  const shown = typeof page === 'function' ? page(request) : page;
  if (typeof shown === 'object') return shown;
  return htmlResponse(served(request, documentOf(site, shown ?? '<h1>Page not found</h1><p>404</p>')), shown === undefined ? 404 : 200);
}

function documentOf({ lang = 'en', head = '', around = (main) => main }: HandMade, page: string): string {
  if (/^\s*<(!doctype|html)\b/i.test(page)) return page;
  return `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%NAME%</title>${head}</head>\n<body>${around(page)}</body></html>`;
}

function served(request: FleetRequest, page: string): string {
  const { name, phone, street, city, zip } = request.scenario.dealer;
  const words: Record<string, string> = { NAME: name, PHONE: phone, TEL: phone.replace(/\D/g, ''), STREET: street, CITY: city, ZIP: zip };
  const named = page.replace(/%(NAME|PHONE|TEL|STREET|CITY|ZIP)%/g, (_all, word: string) => text(words[word]!));
  const seen = named.replace(/<head[^>]*>/i, (head) => head + watchScript(request));
  return `${seen}\n<!-- served from cache ${request.chance.hex(12)} -->`;
}
