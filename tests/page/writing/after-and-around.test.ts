// What lies around a form: a review of the site's own after the press (R41), layers over the page (R51), a frame that is watched from outside.
import { afterEach, describe, expect, test } from 'vitest';
import { closingButton } from '../../../lib/contact-form/close-covers.ts';
import { hashTexts } from '../../../lib/contact-form/hash-text.ts';
import { readCovers } from '../../../lib/page/covers.ts';
import { createHeldFrame } from '../../../lib/page/held-frame.ts';
import { readReviews } from '../../../lib/page/read-review.ts';
import { sleep } from '../../../lib/page/wait-for-change.ts';
import { answerHere } from '../../../lib/page/press.ts';
import { show } from './build-plan.ts';

afterEach(() => show(''));

const VALUES = hashTexts(['Jordan', 'Avery', 'jordan@example.com']);
const DIALOG = `<div role="dialog" style="position:fixed;top:10px;left:10px;background:#fff"><h2>Is everything right?</h2>
  <p>Name: Jordan Avery</p><p>E-mail: jordan@example.com <a class="btn" href="#">Edit</a></p><p>Please send a price.</p>
  <button type="button">Go back</button><button type="button">Yes, send it</button></div>`;

describe('a review', () => {
  test('is seen from our address outwards, each surrounding with what it adds', () => {
    show(`<form><input name="email" value="jordan@example.com"></form>${DIALOG}<footer><button>Search</button></footer>`);
    const { sightings, elements } = readReviews([document], VALUES);
    expect(sightings.map(({ buttons }) => buttons.map(({ text }) => text))).toEqual([
      ['Edit'],
      ['Edit', 'Go back', 'Yes, send it'],
      ['Edit', 'Go back', 'Yes, send it', 'Search'],
    ]);
    expect(sightings[1]).toMatchObject({ fields: 0, choices: 0 });
    expect(sightings[1]?.texts).toContain('Please send a price.');
    const id = sightings[1]?.buttons.at(-1)?.id ?? -1;
    expect(elements.get(id)?.textContent).toBe('Yes, send it');
  });

  test.each([
    ['its value stands only in a field', '<form><input value="jordan@example.com"><button>Send</button></form>'],
    ['the address is another’s', '<p>sales@example.com</p><button>Confirm</button>'],
    ['it is hidden', `<div hidden>${DIALOG}</div><button>Confirm</button>`],
    ['the words are a script’s', '<script type="text/plain">jordan@example.com</script><button>Confirm</button>'],
  ])('is none when %s', (_why, html) => {
    show(html);
    expect(readReviews([document], VALUES).sightings).toEqual([]);
  });

  test('tells fields and things to tick in it', () => {
    show('<div><p>jordan@example.com</p><input name="again"><label><input type="checkbox"> I agree</label><button>Send</button></div>');
    expect(readReviews([document], VALUES).sightings[0]).toMatchObject({ fields: 1, choices: 1 });
  });
});

describe('a layer over the page', () => {
  const banner = (style: string): string => `<form id="contact"><textarea></textarea></form><div id="cookie-banner" style="${style}">
    <p>We use cookies.</p><button>Accept all</button><button>Reject all</button></div>`;

  test('is seen with its controls, and left by its reject', () => {
    show(banner('position:fixed;bottom:0;left:0;right:0'));
    const { sightings, elements } = readCovers([document], document.querySelector('form'));
    const id = sightings[0] ? closingButton(sightings[0]) : null;
    expect(elements.get(id ?? -1)?.textContent).toBe('Reject all');
  });

  test.each(['position:static', 'position:fixed;display:none'])('is none with %s', (style) => {
    show(banner(style));
    expect(readCovers([document], null).sightings).toEqual([]);
  });

  test('is seen behind hundreds of dialogs that are not shown', () => {
    show(`${'<div role="dialog" hidden>Get a price</div>'.repeat(360)}${banner('position:fixed;bottom:0;left:0;right:0')}`);
    expect(readCovers([document], null).sightings).toHaveLength(1);
  });

  test('is none when the form itself is in it', () => {
    show('<div role="dialog" style="position:fixed"><p>cookies</p><form><input></form><button>Close</button></div>');
    expect(readCovers([document], document.querySelector('form')).sightings).toEqual([]);
  });
});

describe('a frame watched from outside', () => {
  test('tells when it loads anew, and when it has gone', async () => {
    show('<iframe srcdoc="<p>one</p>" width="300" height="200"></iframe>');
    const frame = document.querySelector('iframe')!;
    const held = createHeldFrame(document, () => undefined);
    expect(held.state()).toBeUndefined();
    held.hold(frame);
    await sleep(200);
    const first = held.mark();
    expect(held.state()).toMatchObject({ visible: true, kept: 1 });
    frame.srcdoc = '<p>two</p>';
    await sleep(300);
    expect(held.mark()).not.toBe(first);
    const second = held.mark();
    frame.remove();
    expect(held.mark()).not.toBe(second);
    expect(held.state()).toBeNull();
    held.stop();
  });
});

describe('a form that answers in a new tab', () => {
  const targetOf = (html: string): readonly (string | null)[] => {
    show(html);
    const [form, button] = [document.querySelector('form')!, document.querySelector('form button')!];
    answerHere(form, button);
    return [form.getAttribute('target'), button.getAttribute('formtarget')];
  };

  test.each([
    ['<form target="_blank"><button>Send</button></form>', ['_self', null]],
    ['<form><button formtarget="_blank">Send</button></form>', [null, '_self']],
    ['<form target="gform_ajax_frame_3"><button>Send</button></form>', ['gform_ajax_frame_3', null]],
    ['<form><button>Send</button></form>', [null, null]],
  ])('%s answers in %j', (html, target) => expect(targetOf(html)).toEqual(target));
});
