// The oracle's eyes, for every page and frame of the fleet.

import { inlineScript } from '../page-scripts/inline-script.ts';
import { watchPage } from '../page-scripts/watch-page.ts';
import type { FleetRequest, FleetResponse, PageWatch } from '../scenario.ts';
import { text } from './markup.ts';
import { htmlResponse } from './respond.ts';

const NOTHING_TO_WATCH: PageWatch = { form: ':not(*)', press: ':not(*)' };

export function watchScript({ scenario }: FleetRequest): string {
  const watch = scenario.watch ?? NOTHING_TO_WATCH;
  return inlineScript(watchPage, { ...watch, forbidden: { chat: '.gg-app', ...watch.forbidden } });
}

/** A page without the dealer's shell: a frame's, a wall, a site of another kind. */
export function barePage(request: FleetRequest, page: { title: string; body: string; head?: string; status?: number }): FleetResponse {
  return htmlResponse(
    `<!DOCTYPE html>\n<html lang="en"><head>${watchScript(request)}<meta charset="utf-8"><title>${text(page.title)}</title>${page.head ?? ''}</head>\n<body>${page.body}</body></html>`,
    page.status,
  );
}
