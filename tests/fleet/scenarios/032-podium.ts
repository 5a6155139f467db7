// Podium: a bubble, and a prompt that looks like a contact form of its own and brings its own invisible check.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { podiumPrompt } from '../page-scripts/overlays.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 32,
  name: 'podium',
  dealer: inventedDealer(32, 'Willow Bend Mazda'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    page: () => ({
      head: '<script async src="https://www.google.com/recaptcha/api.js?render=explicit"></script>',
      after: `<div id="podium-google-recaptcha-v3-element" style="display:none"></div>${inlineScript(podiumPrompt, { afterMs: 2500 })}`,
    }),
    watch: { forbidden: { Podium: '#podium-prompt, #podium-bubble' } },
  }),
};
