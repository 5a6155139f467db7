// The button is disabled until every required field is valid and was left once.

import { inventedDealer } from '../invented-dealer.ts';
import { angularForm } from '../page-scripts/angular-form.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 95,

  name: 'ng-disabled',
  dealer: inventedDealer(95, 'Arrowhead Nissan'),
  expect: SENT,
  ...leadSite({ page: () => ({ after: inlineScript(angularForm, { form: '#contact-form' }) }), answer: {} }),
};
