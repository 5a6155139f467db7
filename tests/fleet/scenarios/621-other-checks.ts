// Checks for a person of no known maker's name: Friendly Captcha, which waits for a click (621a), and a box "I'm not a robot" that the
// site made itself (621b).

import { inventedDealer } from '../invented-dealer.ts';
import { click, finishedByPerson, waitFor } from '../person.ts';
import { checkedSite } from '../platforms/checked-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const friendly = `<div class="frc-captcha" data-sitekey="FCMFLEET" style="width:312px;border:1px solid #888;padding:10px"><span class="frc-text">Anti-Robot check</span><button type="button" class="frc-button">Click to start verification</button><a class="frc-banner" href="/" target="_blank">FriendlyCaptcha</a><input type="hidden" name="frc-captcha-solution" class="frc-captcha-solution" value=".UNSTARTED"></div>
<script>document.querySelector('.frc-button').addEventListener('click', (e) => { const b = e.target; if (!e.isTrusted) return; b.disabled = true; setTimeout(() => { b.replaceWith('I am human'); document.querySelector('.frc-captcha-solution').value = 'solved.by.click'; document.querySelector('.frc-captcha').dataset.done = '1'; }, 800); });</script>`;

const box = `<div class="human"><label><input type="checkbox" name="not_robot" id="not_robot" value="human" required> I'm not a robot</label></div>`;

export const scenario: Scenario = {
  number: 621,
  variant: 'a',
  name: 'other-checks',
  dealer: inventedDealer(621, 'Click To Prove Kia'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(click('.frc-button'), waitFor('.frc-captcha[data-done="1"]'), click('#write .send')),
  ...checkedSite({ check: friendly, rule: { pageFills: { 'frc-captcha-solution': 'solved.by.click' } } }),
};

export const twins: readonly Scenario[] = [
  {
    number: 621,
    variant: 'b',
    name: 'own-robot-box',
    dealer: inventedDealer(621, 'Homemade Box Honda', 'b'),
    expect: { status: 'needs-you', codes: ['QUIZ'] },
    interlude: finishedByPerson(click('#not_robot'), click('#write .send')),
    ...checkedSite({
      check: box,
      rule: { alsoSends: { not_robot: 'human' }, refuse: (fields) => (fieldOf(fields, 'not_robot') === 'human' ? null : 'not ticked') },
      watch: { consents: ['#not_robot'] },
    }),
  },
];
