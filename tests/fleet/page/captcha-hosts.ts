// What the CAPTCHA vendors' hosts answer: the frames a page shows. They keep their real names, since code knows them by those.

import type { FleetResponse } from '../scenario.ts';
import { challengeFrame, recaptchaFrame } from './recaptcha-pieces.ts';
import { scriptResponse } from './respond.ts';
import { checkboxFrame } from './other-captchas.ts';

/** null when the host is no CAPTCHA vendor's. */
export function captchaHost(host: string, url: URL): FleetResponse | null {
  if (host === 'www.google.com') {
    if (url.pathname.endsWith('/anchor')) return recaptchaFrame(url.searchParams);
    return url.pathname.endsWith('/bframe') ? challengeFrame() : scriptResponse('');
  }
  if (host === 'challenges.cloudflare.com') return url.pathname.endsWith('.js') ? scriptResponse('') : checkboxFrame('turnstile');
  if (host.endsWith('.hcaptcha.com')) return url.pathname.endsWith('.js') ? scriptResponse('') : checkboxFrame('hcaptcha');
  return null;
}
