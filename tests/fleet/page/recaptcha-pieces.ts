// Stand-ins for reCAPTCHA's visible parts, with the names code recognises them by. The frame's address is the real one;
// the resolver rules bring it here.

import type { Chance } from '../chance.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { checkFrame } from '../page-scripts/check-frame.ts';
import { recaptchaAnchor, recaptchaHost } from '../page-scripts/recaptcha.ts';
import type { FleetResponse } from '../scenario.ts';
import { htmlResponse } from './respond.ts';

const anchorUrl = (kind: 'api2' | 'enterprise', size: 'invisible' | 'normal', chance: Chance): string =>
  `https://www.google.com/recaptcha/${kind}/anchor?ar=1&amp;k=6Lf${chance.hex(37)}&amp;hl=en&amp;v=fleet&amp;size=${size}&amp;cb=${chance.hex(12)}`;

/** The badge of an invisible one. Its textarea stands outside every form. */
export const invisibleRecaptcha = (chance: Chance): string =>
  `<div><div class="grecaptcha-badge" data-style="bottomright" style="width:256px;height:60px;display:block;transition:right .3s;position:fixed;bottom:14px;right:-186px;box-shadow:gray 0 0 5px;border-radius:2px;overflow:hidden"><div class="grecaptcha-logo"><iframe title="reCAPTCHA" width="256" height="60" role="presentation" frameborder="0" scrolling="no" src="${anchorUrl('enterprise', 'invisible', chance)}"></iframe></div><textarea id="g-recaptcha-response-100000" name="g-recaptcha-response" class="g-recaptcha-response" style="width:250px;height:40px;border:1px solid #c1c1c1;margin:10px 25px;padding:0;resize:none;display:none"></textarea></div></div>`;

/** The checkbox, to be put inside a form. */
export const recaptchaCheckbox = (
  chance: Chance,
  token: string,
): string => `<div class="g-recaptcha" data-sitekey="6Lf${chance.hex(37)}"><div style="width:304px;height:78px"><iframe title="reCAPTCHA" width="304" height="78" role="presentation" frameborder="0" scrolling="no" src="${anchorUrl('api2', 'normal', chance)}"></iframe><textarea id="g-recaptcha-response" name="g-recaptcha-response" class="g-recaptcha-response" style="display:none"></textarea></div></div>
${inlineScript(recaptchaHost, { response: '#g-recaptcha-response', token })}`;

/** What www.google.com answers. */
export function recaptchaFrame(query: URLSearchParams): FleetResponse {
  const brand = '<small>reCAPTCHA<br>Privacy - Terms</small>';
  const box = '<div id="recaptcha-anchor" role="checkbox" aria-checked="false" tabindex="0"></div><label>I\'m not a robot</label>';
  const script = inlineScript(recaptchaAnchor, { delayMs: 700 });
  const html = `<!DOCTYPE html><html lang="en"><head><title>reCAPTCHA</title><style>${STYLE}</style></head><body>${query.get('size') === 'invisible' ? '' : box}${brand}${script}</body></html>`;
  return htmlResponse(html);
}

const STYLE = `body{margin:0;font:14px Roboto,Arial;background:#f9f9f9;border:1px solid #d3d3d3;height:74px;display:flex;align-items:center;gap:12px;padding:0 12px;overflow:hidden}small{margin-left:auto;color:#555;font-size:9px;text-align:center}#recaptcha-anchor{width:26px;height:26px;border:2px solid #c1c1c1;border-radius:2px;background:#fff;cursor:pointer}#recaptcha-anchor.waiting{border-color:#4a90e2;border-radius:50%}#recaptcha-anchor[aria-checked=true]{background:#0a8f3c;border-color:#0a8f3c;border-radius:2px}`;

/** The grid of pictures that opens over the page when the invisible one has doubts. */
export const pictureChallenge = (chance: Chance): string =>
  `<div data-check-frame style="visibility:hidden;position:absolute;z-index:2000000000;left:120px;top:120px;background:#fff;border:1px solid #ccc;box-shadow:2px 2px 3px #0003"><div style="width:400px;height:580px"><iframe title="recaptcha challenge expires in two minutes" name="c-${chance.hex(12)}" width="400" height="580" frameborder="0" scrolling="no" src="https://www.google.com/recaptcha/api2/bframe?hl=en&amp;v=fleet&amp;k=6Lf${chance.hex(37)}"></iframe></div></div>`;

export function challengeFrame(): FleetResponse {
  const tiles = Array.from(
    { length: 9 },
    (_, index) => `<td class="rc-imageselect-tile" style="background:hsl(${index * 40} 40% 60%)"></td>`,
  );
  const rows = [0, 3, 6].map((from) => `<tr>${tiles.slice(from, from + 3).join('')}</tr>`).join('');
  const script = inlineScript(checkFrame, { target: '#recaptcha-verify-button', delayMs: 500 });
  return htmlResponse(
    `<!DOCTYPE html><html lang="en"><head><title>reCAPTCHA challenge</title><style>body{margin:0;font:14px Arial}td{width:126px;height:126px}h1{background:#1a73e8;color:#fff;font-size:18px;margin:0 0 8px;padding:20px}button{padding:10px 20px;float:right;margin:8px}</style></head><body><h1>Select all squares with <b>traffic lights</b></h1><table>${rows}</table><button id="recaptcha-verify-button">Verify</button>${script}</body></html>`,
  );
}
