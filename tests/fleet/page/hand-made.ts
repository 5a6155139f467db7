// Sites written by hand, page by page, each with a look and habits of its own: no shell, no filler. `%NAME%`, `%PHONE%`, `%TEL%`,
// `%STREET%`, `%CITY%` and `%ZIP%` in a page become the dealer's.

import type { FleetRequest, FleetResponse, LeadRule, PageWatch, Site } from '../scenario.ts';
import { text } from './markup.ts';
import { htmlResponse, jsonResponse } from './respond.ts';
import { watchScript } from './watch-script.ts';

type HandPage = string | ((request: FleetRequest) => string | FleetResponse);

type HandMade = {
  lang?: string;
  head?: string;
  /** The header, menu and footer around each page given as a string. */
  around?: (main: string) => string;
  /** By path, without the slash at its end. */
  pages: Readonly<Record<string, HandPage>>;
  /** What any other path answers; a plain 404 when left out. */
  otherwise?: HandPage;
  oracle?: LeadRule;
  watch?: PageWatch;
};

export const taken = ({ verdict }: FleetRequest): boolean => verdict?.accepted === true;

/** `{ success }` as many servers answer a script. */
export const answerJson = (request: FleetRequest): FleetResponse => jsonResponse({ success: taken(request) });

export const sendJson = (url: string, form: string): string =>
  `fetch('${url}',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify(Object.fromEntries(new FormData(${form})))}).then((r)=>r.json())`;

export function handMade(site: HandMade): Site {
  return {
    ...(site.oracle ? { oracle: site.oracle } : {}),
    ...(site.watch ? { watch: site.watch } : {}),
    handle: (request) => answer(site, request),
  };
}

function answer(site: HandMade, request: FleetRequest): FleetResponse {
  const path = request.path.replace(/(.)\/$/, '$1');
  const page = site.pages[path] ?? (path === '/used-inventory' ? stockList(request) : site.otherwise);
  const shown = typeof page === 'function' ? page(request) : page;
  if (typeof shown === 'object') return shown;
  return htmlResponse(wholePage(site, request, shown ?? '<h1>Page not found</h1><p>404</p>'), shown === undefined ? 404 : 200);
}

function wholePage({ lang = 'en', head = '', around = (main) => main }: HandMade, request: FleetRequest, main: string): string {
  const page = `<!DOCTYPE html>\n<html lang="${lang}"><head>${watchScript(request)}<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%NAME%</title>${head}</head>\n<body>${around(main)}</body></html>`;
  const { name, phone, street, city, zip } = request.scenario.dealer;
  const words: Record<string, string> = { NAME: name, PHONE: phone, TEL: phone.replace(/\D/g, ''), STREET: street, CITY: city, ZIP: zip };
  return page.replace(/%(NAME|PHONE|TEL|STREET|CITY|ZIP)%/g, (_all, word: string) => text(words[word]!));
}

const stockList = ({ chance }: FleetRequest): string =>
  `<h1>Used cars</h1><ul>${[1, 2, 3, 4].map(() => `<li>Stock ${chance.integer(1000, 999_999)}</li>`).join('')}</ul>`;
