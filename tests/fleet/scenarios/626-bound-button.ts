// The Send button itself carries reCAPTCHA's class, as its documentation for invisible checks says: a big button is no check to solve.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { checkedSite } from '../platforms/checked-site.ts';
import type { Scenario } from '../scenario.ts';

const bound =
  '<div><button class="g-recaptcha send" data-sitekey="6LfFleet" data-callback="onSubmit" data-action="submit" style="height:56px;width:220px" onclick="setTimeout(() => document.getElementById(\'write\').requestSubmit(), 600); return false;">Send message</button></div>';

export const scenario: Scenario = {
  number: 626,
  name: 'bound-button',
  dealer: inventedDealer(626, 'Bound Button Buick'),
  expect: SENT,
  ...checkedSite({ button: bound }),
};
