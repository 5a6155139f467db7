// Newsletter and marketing texts are ticked from the start; a buyer unticks both, or chooses No (42b).

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 42,
  name: 'consent-preticked',
  dealer: inventedDealer(42, 'Blue Spruce Honda'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    beforeButton:
      '<p><label><input type="checkbox" name="newsletter" value="1" checked> Keep me posted about specials by email</label></p><p><label><input type="checkbox" name="sms_optin" value="1" checked> I agree to receive marketing text messages. Message and data rates may apply.</label></p>',
    rule: { consents: ['newsletter', 'sms_optin'] },
    watch: { consents: ['[name="newsletter"]', '[name="sms_optin"]'] },
  }),
};

export const twins: readonly Scenario[] = [
  {
    number: 42,
    variant: 'b',
    name: 'consent-radios',
    dealer: inventedDealer(42, 'Willow Bend Hyundai', 'b'),
    expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
    ...leadSite({
      beforeButton:
        '<fieldset><legend>May we send you text messages and special offers?</legend><label><input type="radio" name="offers" value="yes" checked> Yes, sign me up</label><label><input type="radio" name="offers" value="no"> No, thanks</label></fieldset>',
      rule: { choices: { offers: ['no'] } },
    }),
  },
];
