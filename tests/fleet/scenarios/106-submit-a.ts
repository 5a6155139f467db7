// What sends is a link (106a), a div (106b) or a picture (106c).

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 106,
  variant: 'a',
  name: 'submit-a',
  dealer: inventedDealer(106, 'Saltgrass Ford'),
  expect: SENT,
  ...leadSite({
    button: '<a href="javascript:void(0)" class="btn send-link">Send Message</a>',
    answer: { trigger: '.send-link' },
    watch: { press: '.send-link' },
  }),
};

export const twins: readonly Scenario[] = [
  {
    number: 106,
    variant: 'b',
    name: 'submit-div',
    dealer: inventedDealer(106, 'Switchgrass Ford', 'b'),
    expect: SENT,
    ...leadSite({
      button: '<div role="button" tabindex="0" class="btn send-box">Submit</div>',
      answer: { trigger: '.send-box' },
      watch: { press: '.send-box' },
    }),
  },
  {
    number: 106,
    variant: 'c',
    name: 'submit-image',
    dealer: inventedDealer(106, 'Bluegrass Ford', 'c'),
    expect: SENT,
    ...leadSite({
      button: '<input type="image" alt="Send" width="120" height="65" src="/images/vehicle-1.svg">',
      watch: { press: '#contact-form [type=image]' },
    }),
  },
];
