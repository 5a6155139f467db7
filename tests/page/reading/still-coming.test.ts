// What on a page promises that more is to come.
import { afterEach, describe, expect, test } from 'vitest';
import { watchStirring, type Stirring } from '../../../lib/page/still-coming.ts';

let stirring: Stirring | null = null;
afterEach(() => stirring?.stop());

function isStillComing(html: string, quietMs = 0): boolean {
  document.body.innerHTML = html;
  stirring = watchStirring(document, quietMs);
  return stirring.isStillComing();
}

const SIZE = 'style="width:40px;height:40px"';

describe('a page is still to show something', () => {
  test.each([
    ['a spinner', `<div class="lds-spinner" ${SIZE}></div>`],
    ['a bar', `<div role="progressbar" ${SIZE}></div>`],
    ['a busy region', `<section aria-busy="true" ${SIZE}></section>`],
    ['an empty place for a form', '<div id="hubspotForm1"></div>'],
    ['an empty root', '<div id="app"></div>'],
    ['an element of a script that has not come', '<dealer-contact></dealer-contact>'],
  ])('by %s', (_, html) => expect(isStillComing(html)).toBe(true));

  test('while it has just been added to, by more than words or scripts', async () => {
    expect(isStillComing('<p>Call us</p>')).toBe(false);
    const record = (node: Node) => [{ addedNodes: [node] as unknown as NodeList } as MutationRecord];
    stirring = watchStirring(document, 200);
    await new Promise((done) => setTimeout(done, 250));
    stirring.note(record(document.createTextNode('12:01')));
    stirring.note(record(document.createElement('script')));
    expect(stirring.isStillComing()).toBe(false);
    stirring.note(record(document.createElement('p')));
    expect(stirring.isStillComing()).toBe(true);
  });
});

describe('a page has come to rest', () => {
  test.each([
    ['with words and pictures alone', '<h1>Contact</h1><p>Call us</p><img class="lazyloading" alt="" width="40" height="40">'],
    [
      'with a spinner nobody sees',
      `<div class="spinner" ${SIZE} hidden></div><div class="loader" style="opacity:0;width:9px;height:9px"></div>`,
    ],
    ['with a form and the place for its answer', '<form><input><div class="form-row"></div></form><div id="form-response"></div>'],
    ['with a place that only sounds like one', '<div class="platform"></div><div class="information"></div>'],
  ])('%s', (_, html) => expect(isStillComing(html)).toBe(false));
});
