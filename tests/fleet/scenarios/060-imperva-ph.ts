// A wall that wants a button held down.

import { inventedDealer } from '../invented-dealer.ts';
import { barePage } from '../page/watch-script.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 60,
  name: 'imperva-ph',
  dealer: inventedDealer(60, 'Quartz Mountain Honda'),
  expect: { status: 'needs-you', codes: ['BOT_WALL'] },
  handle: (request) =>
    barePage(request, {
      status: 403,
      title: 'Access to this page has been denied',
      body: `<div class="px-captcha-container"><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id="px-captcha" role="button" aria-label="Press &amp; Hold" tabindex="0" style="width:310px;height:100px;border:1px solid #888;border-radius:50px;text-align:center;line-height:100px">Press &amp; Hold</div><p>Reference ID ${request.chance.hex(8)}-${request.chance.hex(4)}</p></div>`,
    }),
};
