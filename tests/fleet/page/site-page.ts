// A whole page of a dealer's site: shell, content, filler and everything that moves by itself. What varies between
// dealers comes from the seed.

import { chanceOf, type Chance } from '../chance.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { accessibilityNoise, chatBubble, cookieLayer, lateShift } from '../page-scripts/site-furniture.ts';
import type { FleetRequest, FleetResponse } from '../scenario.ts';
import { filler } from './filler.ts';
import { text } from './markup.ts';
import { htmlResponse } from './respond.ts';
import { siteFooter } from './site-footer.ts';
import { siteHeader } from './site-header.ts';
import type { PageContent, SitePlan } from './site-plan.ts';
import { siteStyles } from './site-styles.ts';
import { structuredData } from './structured-data.ts';
import { watchScript } from './watch-script.ts';

const LAST_BIG_SITE = 60;

export function sitePage(request: FleetRequest, plan: SitePlan, page: PageContent): FleetResponse {
  const { dealer } = request.scenario;
  const look = chanceOf(request.seed, request.scenario.number, 'look');
  const head = [
    watchScript(request),
    `<title>${text(page.title)} | ${text(dealer.name)}</title>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="index, follow">',
    `<link rel="canonical" href="http://${dealer.host}${request.path}">`,
    siteStyles(look),
    plan.head,
    structuredData(dealer, plan),
    page.head ?? '',
  ];
  const body = [
    siteHeader(dealer, plan),
    `<main id="main">${page.main}</main>`,
    siteFooter(dealer, plan),
    plan.small || request.weight === 'light' ? '' : filler(request.chance, fillerBytes(request, look)),
    page.after ?? '',
    furniture(look, plan, dealer.name),
  ];
  const html = `<!DOCTYPE html>\n<html lang="${plan.language ?? 'en'}"><head>${head.join('\n')}</head>\n<body class="${page.bodyClass ?? ''}">${body.join('\n')}</body></html>`;
  return htmlResponse(html, page.status);
}

// The big vendors' pages are the heavy ones; the rarer sites of the later numbers are built by smaller ones.
const fillerBytes = ({ scenario }: FleetRequest, look: Chance): number =>
  1024 * (scenario.number <= LAST_BIG_SITE ? look.integer(300, 850) : look.integer(30, 120));

// Shares as on real contact pages: a toolbar on 11 of 13, a cookie layer on 15 %, chat nearly everywhere.
function furniture(look: Chance, plan: SitePlan, name: string): string {
  const defaultLayer = { text: 'We use cookies to improve your visit.', accept: 'Accept All', reject: 'Decline' };
  const layer = plan.cookies ?? (look.fraction() < 0.15 ? defaultLayer : null);
  return [
    plan.without?.includes('chat') ? '' : inlineScript(chatBubble, { name }),
    layer ? inlineScript(cookieLayer, layer) : '',
    look.fraction() < 0.85 ? inlineScript(accessibilityNoise, { prefix: 'ae' }) : '',
    inlineScript(lateShift, {
      afterMs: look.integer(400, 1600),
      heightPx: look.integer(60, 140),
      text: 'Spring sales event: extended hours this weekend!',
    }),
  ].join('\n');
}
