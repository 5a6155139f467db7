// Frames of other sites: a form in one is told as such, and nothing else in one is.
import { describe, expect, test } from 'vitest';
import { drawnForm, formInFrame } from '../../../lib/contact-form/form-in-frame.ts';
import { lookOnce } from '../../../lib/contact-form/look-for-form.ts';
import type { DrawnSnapshot, FrameSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { contactPage, emptyPage } from './build-ports.ts';

function aFrame(change: Partial<FrameSnapshot> = {}): FrameSnapshot {
  return {
    id: 50,
    path: '',
    url: 'https://forms.example.com/share/form/1',
    title: 'Form 0',
    name: '',
    formId: -1,
    visible: true,
    box: { x: 0, y: 100, width: 800, height: 760 },
    readable: false,
    ...change,
  };
}
const codeOf = (change: Partial<FrameSnapshot>): string | undefined => formInFrame(emptyPage({ frames: [aFrame(change)] }))?.code;

describe('a form in a frame of another site', () => {
  test('is named with its site', () => {
    expect(formInFrame(emptyPage({ frames: [aFrame()] }))).toMatchObject({
      code: 'FRAME_PERMISSION',
      detail: expect.stringContaining('https://forms.example.com') as string,
    });
  });

  test.each([
    ['by its title', { url: 'https://vendor.example/e/7f3', title: 'Contact us' }],
    ['by its address', { title: '', url: 'https://vendor.example/contact-form' }],
    ['by its host', { title: '', url: 'https://dealer.jotform.example/1234' }],
  ])('is known %s', (_how, change) => expect(codeOf(change)).toBe('FRAME_PERMISSION'));

  test.each<[string, Partial<FrameSnapshot>]>([
    ['a map', { title: 'Map', url: 'https://maps.example.com/embed' }],
    ['a video', { title: 'Video', url: 'https://video.example.com/embed/1' }],
    ['a credit application', { title: 'Credit application form' }],
    ['a chat', { title: 'Chat form' }],
    ['a CAPTCHA', { title: 'captcha form' }],
    ['a frame without a name', { title: '', url: 'https://vendor.example/e/7f3' }],
    ['a hidden one', { visible: false }],
    ['a small one', { box: { x: 0, y: 0, width: 1, height: 1 } }],
    ['one that was read', { readable: true }],
    ['one of the same site', { url: 'https://dealer.test/form' }],
    ['one without an address', { url: '' }],
  ])('is not %s', (_what, change) => expect(codeOf(change)).toBeUndefined());

  test('stands back behind a form of the page itself', () => {
    expect(lookOnce(contactPage({ frames: [aFrame()] }), { openersUsed: 0 }).kind).toBe('form');
    expect(lookOnce(emptyPage({ frames: [aFrame()] }), { openersUsed: 0 })).toMatchObject({ kind: 'refusal', code: 'FRAME_PERMISSION' });
  });
});

describe('a form that is only drawn', () => {
  const box = { x: 0, y: 100, width: 600, height: 500 };
  const drawn = (change: Partial<DrawnSnapshot> = {}) =>
    emptyPage({ drawn: [{ tag: 'canvas', named: 'contact-form', visible: true, box, ...change }] });

  test.each<[string, Partial<DrawnSnapshot>]>([
    ['a canvas', {}],
    ['a plug-in', { tag: 'object', named: 'Contact us /media/contact.swf' }],
  ])('%s is told as unreadable, and a page without other forms is not called empty', (_what, change) => {
    expect(lookOnce(drawn(change), { openersUsed: 0 })).toMatchObject({ kind: 'refusal', code: 'UNREADABLE_FORM' });
  });

  test.each<[string, Partial<DrawnSnapshot>]>([
    ['a chart', { named: 'sales-chart' }],
    ['a signature for a credit application', { named: 'credit application form' }],
    ['a hidden one', { visible: false }],
    ['a small one', { box: { ...box, height: 20 } }],
  ])('%s is none', (_what, change) => expect(drawnForm(drawn(change))).toBeNull());

  test('stands back behind a form of the page itself', () => {
    const { drawn: both } = drawn();
    expect(lookOnce(contactPage({ drawn: both ?? [] }), { openersUsed: 0 }).kind).toBe('form');
  });
});
