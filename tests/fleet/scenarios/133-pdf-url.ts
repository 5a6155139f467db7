// The address of the list leads to a brochure.

import { inventedDealer } from '../invented-dealer.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 133,

  name: 'pdf-url',
  dealer: inventedDealer(133, 'Brochure Motors'),
  expect: { status: 'failed', codes: ['NOT_HTML'] },
  website: `http://${inventedDealer(133, 'Brochure Motors').host}/brochure.pdf`,
  handle: () => ({
    status: 200,
    headers: { 'content-type': 'application/pdf' },
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  }),
};
