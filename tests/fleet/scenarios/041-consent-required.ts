// A required box that only says "I Agree"; what one would agree to stands in the next block. The buyer is asked (41a) or has
// allowed it beforehand (41b).

import { inventedDealer } from '../invented-dealer.ts';
import { text } from '../page/markup.ts';
import { click, finishedByPerson } from '../person.ts';
import { leadSite, type LeadSite } from '../platforms/lead-site.ts';
import type { FleetRequest, Scenario } from '../scenario.ts';

const agreement = ({ scenario }: FleetRequest): string =>
  `<div class="gfield gfield_checkbox"><span class="gfield_label"><span class="gfield_required">*</span></span><div class="ginput_container"><input type="checkbox" id="choice_9_1" name="input_9.1" value="I Agree" required aria-required="true"> <label for="choice_9_1">I Agree</label></div></div>
<div class="gfield gfield_html"><p class="fine">By checking this box I authorize ${text(scenario.dealer.name)} to call and text me about vehicles and offers, also by automated means, at the number I gave. Consent is not a condition of purchase.</p></div>`;

const site: LeadSite = { beforeButton: agreement, rule: { needs: ['input_9.1'] } };

export const scenario: Scenario = {
  number: 41,
  variant: 'a',
  name: 'consent-required',
  dealer: inventedDealer(41, 'Ironwood Toyota'),
  expect: { status: 'needs-you', codes: ['CONSENT_REQUIRED'] },
  interlude: finishedByPerson(click('#choice_9_1'), click('#contact-form [type=submit]')),
  ...leadSite({ ...site, rule: { ...site.rule, consents: ['input_9.1'] }, watch: { consents: ['#choice_9_1'] } }),
};

export const twins: readonly Scenario[] = [
  {
    number: 41,
    variant: 'b',
    name: 'consent-allowed',
    dealer: inventedDealer(41, 'Ironwood Lexus', 'b'),
    expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
    setup: { consent: 'allow' },
    ...leadSite(site),
  },
];
