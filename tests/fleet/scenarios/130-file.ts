// A file may be added (130a); or a photo of one's driver licence must be (130b).

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const site = (required: boolean): Site =>
  leadSite({
    fields: [
      ...usualFields(),
      {
        name: 'attachment',
        label: required ? "Photo of your driver's license" : 'Picture of your trade-in (optional)',
        type: 'file',
        required,
      },
    ],
    form: 'enctype="multipart/form-data"',
  });

export const scenario: Scenario = {
  number: 130,
  variant: 'a',
  name: 'file',
  dealer: inventedDealer(130, 'Paperclip Motors'),
  expect: SENT,
  ...site(false),
};

export const twins: readonly Scenario[] = [
  {
    number: 130,
    variant: 'b',
    name: 'file-required',
    dealer: inventedDealer(130, 'Staple Motors', 'b'),
    expect: { status: 'needs-you', codes: ['FILE_REQUIRED'] },
    ...site(true),
  },
];
