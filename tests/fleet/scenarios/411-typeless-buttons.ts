// Tabs are buttons without a type, which makes them submit buttons that submit nothing; Service is open, Sales has to be opened.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const SERVICE =
  '<form id="service-form" action="/contact-us/service" method="post"><h2>Service department</h2><label>Name <input name="s_name"></label><label>Email <input type="email" name="s_email"></label><label>Message <textarea name="s_message"></textarea></label><button>Send</button></form>';
const TABS = `<script>
for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => {
  for (const other of document.querySelectorAll('[role=tab]')) {
    other.setAttribute('aria-selected', other === tab);
    document.getElementById(other.getAttribute('aria-controls')).hidden = other !== tab;
  }
};</script>`;

export const scenario: Scenario = {
  number: 411,

  name: 'typeless-buttons',
  dealer: inventedDealer(411, 'Tabor Street Toyota'),
  expect: SENT,
  ...leadSite({
    page: (form) => ({
      main: `<h1>Contact Us</h1><div role="tablist"><button role="tab" aria-selected="true" aria-controls="for-service">Service</button><button role="tab" aria-selected="false" aria-controls="for-sales">Sales</button></div><div id="for-service" role="tabpanel">${SERVICE}</div><div id="for-sales" role="tabpanel" hidden>${form}</div>`,
      after: TABS,
    }),
    watch: { forbidden: { service: '#service-form' } },
    answer: 'redirect',
  }),
};
