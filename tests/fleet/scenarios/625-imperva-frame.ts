// Imperva's wall with status 200: nothing but a frame with a picture of letters.

import { inventedDealer } from '../invented-dealer.ts';
import { handMade } from '../platforms/hand-made.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const wall = ({ chance }: FleetRequest) =>
  `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&amp;xinfo=${chance.hex(12)}" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: ${chance.integer(100, 999)}000-92</iframe></body></html>`;

const FRAME =
  '<html><head></head><body><h2>Additional security check is required</h2><div class="captcha">What code is in the image?<input name="code"></div><button>Submit</button></body></html>';

export const scenario: Scenario = {
  number: 625,
  name: 'imperva-frame',
  dealer: inventedDealer(625, 'Incident Number Infiniti'),
  expect: { status: 'needs-you', codes: ['BOT_WALL'] },
  ...handMade({ pages: { '/_Incapsula_Resource': FRAME }, otherwise: wall }),
};
