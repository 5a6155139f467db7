// How Chromium finds the fleet: rules for --host-resolver-rules, first match wins. Most dealers have no TLS (their port 443
// refuses, as a host without TLS does); CAPTCHA hosts keep their real names; nothing else leaves the machine.

import { hostsOf, type Scenario } from './scenario.ts';

const CAPTCHA_HOSTS = ['www.google.com', 'challenges.cloudflare.com', '*.hcaptcha.com'] as const;

const CLOSED_PORT = 1;

export function hostRulesOf(scenarios: readonly Scenario[], port: number): string[] {
  return [
    ...scenarios.flatMap((scenario) => ownRules(scenario, port)),
    `MAP *.test:443 127.0.0.1:${CLOSED_PORT}`,
    ...['*.test', ...CAPTCHA_HOSTS].map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
}

function ownRules(scenario: Scenario, port: number): string[] {
  const both = (ending: string, target: string) =>
    hostsOf(scenario).flatMap((host) => [`MAP ${host}${ending} ${target}`, `MAP *.${host}${ending} ${target}`]);
  if (scenario.reach === 'no-such-host') return both('', '~NOTFOUND');
  if (scenario.reach === 'refused') return both('', `127.0.0.1:${CLOSED_PORT}`);
  return scenario.reach === undefined ? [] : both(':443', `127.0.0.1:${port}`);
}
