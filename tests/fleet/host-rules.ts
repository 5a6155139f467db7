// How Chromium finds the fleet: rules for --host-resolver-rules, first match wins. Dealers have no TLS (their port 443
// refuses, as a host without TLS does); CAPTCHA hosts keep their real names; nothing else leaves the machine.

import type { Scenario } from './scenario.ts';

const CAPTCHA_HOSTS = ['www.google.com', 'challenges.cloudflare.com', '*.hcaptcha.com'] as const;

const CLOSED_PORT = 1;

export function hostRulesOf(scenarios: readonly Scenario[], port: number): string[] {
  const unknown = scenarios.filter((scenario) => scenario.reach === 'no-such-host').map((scenario) => scenario.dealer.host);
  return [
    ...unknown.flatMap((host) => [`MAP ${host} ~NOTFOUND`, `MAP *.${host} ~NOTFOUND`]),
    `MAP *.test:443 127.0.0.1:${CLOSED_PORT}`,
    ...['*.test', ...CAPTCHA_HOSTS].map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
}
