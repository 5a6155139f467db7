// Stand-ins for Turnstile, hCaptcha, a picture with letters and a sum, with the names code recognises them by.

import type { Chance } from '../chance.ts';
import { checkFrame, checkHost } from '../page-scripts/check-frame.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import type { FleetResponse } from '../scenario.ts';
import { htmlResponse } from './respond.ts';

/** The frame both vendors show: a box and their name. */
export function checkboxFrame(vendor: 'turnstile' | 'hcaptcha'): FleetResponse {
  const [title, brand, words] =
    vendor === 'turnstile' ? ['Just a moment...', 'CLOUDFLARE', 'Verify you are human'] : ['hCaptcha', 'hCaptcha', 'I am human'];
  return htmlResponse(
    `<!DOCTYPE html><html lang="en"><head><title>${title}</title><style>body{margin:0;font:14px Arial;display:flex;gap:12px;align-items:center;height:60px;padding:0 12px;background:#fafafa;border:1px solid #e0e0e0}#checkbox{width:24px;height:24px;border:2px solid #6b6b6b;cursor:pointer}#checkbox[aria-checked=true]{background:#0a8f3c}small{margin-left:auto;color:#555}</style></head><body><div id="checkbox" role="checkbox" aria-checked="false" aria-label="${words}" tabindex="0"></div><label>${words}</label><small>${brand}</small>${inlineScript(checkFrame, { target: '#checkbox', delayMs: 600 })}</body></html>`,
  );
}

const TURNSTILE_ORIGIN = 'https://challenges.cloudflare.com';
const HCAPTCHA_ORIGIN = 'https://newassets.hcaptcha.com';

export const turnstileFrame = (chance: Chance): string =>
  `<iframe title="Widget containing a Cloudflare security challenge" width="300" height="65" style="border:none;overflow:hidden" allow="cross-origin-isolated; fullscreen" sandbox="allow-same-origin allow-scripts allow-popups" src="${TURNSTILE_ORIGIN}/cdn-cgi/challenge-platform/h/b/turnstile/f/ov2/av0/rch/${chance.hex(5)}/0x4${chance.hex(18)}/auto/fbE/new/normal?lang=auto"></iframe>`;

/** Waits for a person: its answer field stays empty until the box is ticked. */
export const turnstile = (chance: Chance, token: string): string =>
  `<div class="cf-turnstile" data-sitekey="0x4${chance.hex(18)}" data-theme="light"><div>${turnstileFrame(chance)}<input type="hidden" name="cf-turnstile-response" id="cf-chl-widget-${chance.hex(5)}_response" value=""></div></div>
${inlineScript(checkHost, { origin: TURNSTILE_ORIGIN, response: '[name="cf-turnstile-response"]', token, submit: null })}`;

export const hcaptcha = (chance: Chance, token: string): string =>
  `<div class="h-captcha" data-sitekey="${chance.hex(32)}"><iframe title="Widget containing checkbox for hCaptcha security challenge" tabindex="0" frameborder="0" scrolling="no" width="303" height="78" data-hcaptcha-widget-id="0${chance.hex(10)}" data-hcaptcha-response="" src="${HCAPTCHA_ORIGIN}/captcha/v1/fleet/static/hcaptcha.html#frame=checkbox&amp;size=normal"></iframe><textarea name="g-recaptcha-response" style="display:none"></textarea><textarea name="h-captcha-response" style="display:none"></textarea></div>
${inlineScript(checkHost, { origin: HCAPTCHA_ORIGIN, response: '[name="h-captcha-response"]', token, submit: null })}`;

/** A picture of letters, drawn as curves nobody reads by machine, and a box for them. */
export function letterCaptcha(chance: Chance, name: string): string {
  const strokes = Array.from(
    { length: 14 },
    () =>
      `M${chance.integer(5, 155)} ${chance.integer(5, 45)}q${chance.integer(-30, 30)} ${chance.integer(-30, 30)} ${chance.integer(-40, 40)} ${chance.integer(-20, 20)}`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="50"><rect width="160" height="50" fill="#eee"/><path d="${strokes.join('')}" stroke="#335" stroke-width="3" fill="none"/></svg>`;
  return `<div class="captcha-row"><img class="captcha-image" width="160" height="50" alt="CAPTCHA" src="data:image/svg+xml,${encodeURIComponent(drawing)}"><label for="${name}">Type the letters shown in the picture *</label><input type="text" id="${name}" name="${name}" required autocomplete="off" maxlength="6"></div>`;
}
