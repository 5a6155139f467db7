// Rows are laid out by the screen they stand on: what one screen's styles say must not squeeze the rows of another.
import { describe, expect, test } from 'vitest';
import { ImportRows } from '../../../lib/ui/list/import-rows.tsx';
import { ResultCard } from '../../../lib/ui/results/result-card.tsx';
import { RunPanel } from '../../../lib/ui/run/run-panel.tsx';
import '../../../lib/ui/styles/all.css';
import { contactWith, NO_ACTIONS, NOW, runWith } from './build-run.ts';
import { draw } from './draw.ts';

const waiting = { contact: contactWith({ status: 'needs-you', code: 'CAPTCHA_VISIBLE' }, 'Mapleton Motors'), watch: null };

function widthOfText(page: HTMLElement, width: number): number {
  page.style.width = `${width}px`;
  return page.querySelector('.row-text')?.getBoundingClientRect().width ?? 0;
}

describe.each([330, 900])('in %i pixels', (width) => {
  test('the reason of a result has room', () => {
    const page = draw(
      <ul class="rows">
        <ResultCard waiting={waiting} now={NOW} actions={NO_ACTIONS} />
      </ul>,
    );
    expect(widthOfText(page, width)).toBeGreaterThan(180);
  });

  test('so has the dealer that needs the person in the popup', () => {
    const page = draw(
      <RunPanel run={runWith({ 'needs-you': 1 }, { waiting: [waiting] })} now={NOW} notice="" actions={NO_ACTIONS} withWaiting />,
    );
    expect(widthOfText(page, width)).toBeGreaterThan(180);
  });

  test('and the row of an import keeps its number beside it', () => {
    const rows = [{ row: 7, name: 'Elm Kia', website: 'elmkia.test', message: 'Added.', code: null, dealerId: 'a' } as never];
    const page = draw(<ImportRows title="" report={{ rows }} complete={() => undefined} />);
    const text = widthOfText(page, width);
    const number = page.querySelector('.row-number')?.getBoundingClientRect();
    expect(text).toBeGreaterThan(180);
    expect(number?.right).toBeLessThanOrEqual(page.querySelector('.row-text')?.getBoundingClientRect().left ?? 0);
  });
});
