// A narrow, magnified, right-to-left page with its menu behind a button.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 151,

  name: 'narrow-rtl',
  dealer: inventedDealer(151, 'Mirror Lake Motors'),
  expect: SENT,
  ...leadSite({
    plan: { hamburger: true },
    page: (form) => ({ main: `<div dir="rtl" style="max-width:360px;zoom:1.4"><h1>Contact Us</h1>${form}</div>` }),
  }),
};
