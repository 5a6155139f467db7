// A long list as a person uses it: each key and press, and the longest time in which the page then could not have answered to another.
import type { Page } from 'puppeteer-core';
import type { Figure } from './parts.ts';
import { settle } from './settle.ts';
import { longestGap } from './watch-page.ts';

const LIST = '[data-view="dealers"]';

interface Use {
  readonly what: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const USES: readonly Use[] = [
  { what: 'a word typed into the search', act: (page) => page.type('input[name="dealer-search"]', '99') },
  { what: 'the search taken off', act: (page) => page.click(`${LIST} [data-action="clear-filters"]`) },
  { what: 'sorting by name', act: (page) => page.select('select[name="list-order"]', 'name') },
  { what: 'ticking none', act: (page) => page.click(`${LIST} [data-action="tick-none"]`) },
  { what: 'ticking all', act: (page) => page.click(`${LIST} [data-action="tick-shown"]`) },
  { what: 'undoing the import', act: (page) => page.click('[data-action="undo-import"]') },
];

/** The page shows a long list, and is watched. */
export async function measureUse(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { what, act } of USES) {
    await longestGap(page);
    await act(page);
    await settle();
    figures.push({ what: `longest time without an answer after ${what}`, value: await longestGap(page), atMost: 100, unit: 'ms' });
  }
  return figures;
}
