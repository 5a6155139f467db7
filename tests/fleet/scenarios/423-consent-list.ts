// A list asks whether one wants offers by text, and stands on yes (423a); switches for the same are on from the start (423b).

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const flip = (name: string): string =>
  `const on=this.getAttribute('aria-checked')!=='true';this.setAttribute('aria-checked',on);document.getElementsByName('${name}')[0].value=on?'yes':''`;
const switchOf = (name: string, words: string): string =>
  `<div class="field"><button type="button" role="switch" aria-checked="true" aria-labelledby="${name}-words" onclick="${flip(name)}">●</button> <span id="${name}-words">${words}</span><input type="hidden" name="${name}" value="yes"></div>`;

export const scenario: Scenario = {
  number: 423,
  variant: 'a',
  name: 'consent-list',
  dealer: inventedDealer(423, 'Second Thought Honda'),
  expect: SENT,
  ...leadSite({
    beforeButton:
      '<div class="field"><label for="offers">Would you like to receive special offers by e-mail and text?</label><select id="offers" name="offers"><option value="yes" selected>Yes please</option><option value="no">No</option></select></div>',
    rule: { choices: { offers: ['no'] } },
  }),
};

export const twins: readonly Scenario[] = [
  {
    number: 423,
    variant: 'b',
    name: 'consent-switches',
    dealer: inventedDealer(423, 'Light Switch Honda', 'b'),
    expect: SENT,
    ...leadSite({
      beforeButton:
        switchOf('news_optin', 'Sign me up for marketing e-mails') +
        switchOf('sms_optin', 'I agree to receive marketing text messages (SMS)'),
      rule: { consents: ['news_optin', 'sms_optin'] },
    }),
  },
];
