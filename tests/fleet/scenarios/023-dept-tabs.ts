// One form each for Sales, Service and Parts, all in the page, one tab of them shown (23), or none: they fold open (23b).

import { inventedDealer } from '../invented-dealer.ts';
import { partsForm, serviceForm } from '../page/decoy-forms.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const TABS = ['Service', 'Sales', 'Parts'] as const;

const tabs = TABS.map(
  (name, index) =>
    `<button type="button" role="tab" aria-selected="${index === 0}" aria-controls="tab-${name}" onclick="document.querySelectorAll('[role=tabpanel]').forEach((panel) => (panel.hidden = panel.id !== 'tab-${name}'));document.querySelectorAll('[role=tab]').forEach((tab) => tab.setAttribute('aria-selected', String(tab === this)))">${name}</button>`,
).join('');

const panel = (name: (typeof TABS)[number], content: string): string =>
  `<div role="tabpanel" id="tab-${name}" aria-label="${name}"${name === 'Service' ? '' : ' hidden'}>${content}</div>`;

export const scenario: Scenario = {
  number: 23,
  name: 'dept-tabs',
  dealer: inventedDealer(23, 'Aspen Grove Buick GMC'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    page: (form) => ({
      main: `<h1>Contact a Department</h1><div role="tablist">${tabs}</div>${panel('Service', serviceForm())}${panel('Sales', form)}${panel('Parts', partsForm())}`,
    }),
    answer: 'redirect',
  }),
};

export const twins: readonly Scenario[] = [
  {
    number: 23,
    variant: 'b',
    name: 'dept-accordion',
    dealer: inventedDealer(23, 'Quarry Hill Kia', 'b'),
    expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
    ...leadSite({
      page: (form) => ({
        main: `<h1>Contact our departments</h1><details><summary>Parts</summary>${partsForm()}</details><details><summary>Sales Department</summary>${form}</details><details><summary>Service</summary>${serviceForm()}</details>`,
      }),
      answer: 'redirect',
    }),
  },
];
