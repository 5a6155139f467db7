// Every kind of trap there is, among the fields: offscreen, transparent, aria-hidden, one pixel, behind, a box, a nameless one,
// one that appears late.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { showLate } from '../page-scripts/page-habits.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const zoo = `<div style="position:absolute;left:-9999px"><label>Website<input type="text" name="company_site"></label></div>
<div style="opacity:0;height:0;overflow:hidden"><label>Middle name<input type="text" name="middle_name"></label></div>
<div aria-hidden="true"><label style="color:#fff">Email<input type="email" name="email_2" tabindex="-1" autocomplete="off" style="border-color:#fff"></label></div>
<div style="width:1px;height:1px;overflow:hidden;position:absolute;clip:rect(0 0 0 0)"><label>Phone<input type="text" name="your_phone" style="width:1px;height:1px"></label></div>
<div style="position:relative"><div style="position:absolute;z-index:-1000;inset:0"><label>Homepage<input type="text" name="homepage"></label></div><div style="background:#fff;height:60px;position:relative">&nbsp;</div></div>
<input type="checkbox" name="botcheck" style="display:none"><div style="display:none"><label for="nameless">* Contact Name:</label><input type="text" id="nameless"></div>`;

export const scenario: Scenario = {
  number: 108,

  name: 'hp-zoo',
  dealer: inventedDealer(108, 'Honey Locust Motors'),
  expect: SENT,
  ...leadSite({
    beforeButton: `${zoo}<div class="field" id="late-fax" hidden><label for="fax_only">Fax (leave blank)</label><input type="text" id="fax_only" name="contact_me_by_fax_only"></div>`,
    page: () => ({ after: inlineScript(showLate, { target: '#late-fax', afterMs: 6000 }) }),
    rule: { traps: ['company_site', 'middle_name', 'email_2', 'your_phone', 'homepage', 'botcheck', 'contact_me_by_fax_only'] },
    watch: {
      traps: [
        '[name=company_site]',
        '[name=middle_name]',
        '[name=email_2]',
        '[name=your_phone]',
        '[name=homepage]',
        '[name=botcheck]',
        '#nameless',
        '#fax_only',
      ],
    },
  }),
};
