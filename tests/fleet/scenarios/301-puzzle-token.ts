// A puzzle instead of a CAPTCHA: from the first letter on the browser works on it for ten seconds, then a hidden field holds its
// answer. Without it the server takes nothing.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { workOnPuzzle } from '../page-scripts/late-permission.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const ANSWER = '4f1c09b7';

export const scenario: Scenario = {
  number: 301,
  name: 'puzzle-token',
  dealer: inventedDealer(301, 'Keystone Puzzle Motors'),
  expect: SENT,
  ...leadSite({
    beforeButton: '<input type="hidden" name="puzzle_token" value="">',
    page: () => ({
      after: inlineScript(workOnPuzzle, {
        form: '#contact-form',
        answerIn: '[name=puzzle_token]',
        answer: ANSWER,
        takesMs: 10_000,
      }),
    }),
    answer: 'redirect',
    rule: { pageFills: { puzzle_token: ANSWER } },
  }),
};
