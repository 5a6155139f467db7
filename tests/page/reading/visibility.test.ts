// What a person can see (R12): the honeypots of dealer-sites.md §1.6 and the honest fields that look like them.
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { fieldOf, show } from './show.ts';

function seen(html: string): string {
  return fieldOf(show(`<form>${html}</form>`), 'x').hiddenBy;
}

describe('hidden', () => {
  test.each([
    ['display none', '<div style="display:none"><input name="x"></div>', 'no box'],
    ['visibility', '<div style="visibility:hidden"><input name="x"></div>', 'no box'],
    ['no size', '<input name="x" style="width:1px;height:1px;padding:0;border:0">', 'no box'],
    ['offscreen', '<div style="position:absolute;left:-9000px"><input name="x"></div>', 'offscreen'],
    ['above the page', '<input name="x" style="position:absolute;top:-5000px">', 'offscreen'],
    ['transparent', '<div style="opacity:0"><input name="x"></div>', 'opacity'],
    ['nearly transparent twice', '<div style="opacity:.2"><p style="opacity:.2"><input name="x"></p></div>', 'opacity'],
    ['clipped', '<div style="height:0;overflow:hidden"><input name="x"></div>', 'clipped'],
    ['cut', '<input name="x" style="position:absolute;clip:rect(0 0 0 0)">', 'clipped'],
    ['cut by a path', '<div style="clip-path:inset(50%)"><input name="x"></div>', 'clipped'],
    ['cut to a point', '<div style="position:absolute;clip-path:circle(0)"><input name="x"></div>', 'clipped'],
    ['just above a window it is fixed to', '<div style="position:fixed;top:-200px"><input name="x"></div>', 'offscreen'],
    [
      'just left of the page',
      '<div style="position:absolute;left:-300px;width:200px"><input name="x" style="width:90%"></div>',
      'offscreen',
    ],
    [
      'right of a page that cuts it off',
      '<style>body{overflow-x:hidden}</style><div style="position:absolute;left:150vw"><input name="x"></div>',
      'offscreen',
    ],
    ['aria-hidden', '<div aria-hidden="true"><input name="x"></div>', 'aria-hidden'],
    ['inert', '<div inert><input name="x"></div>', 'inert'],
    ['far below in depth', '<div style="position:relative;z-index:-1000"><input name="x"></div>', 'covered'],
    ['behind an opaque box', '<div style="background:#fff"><p style="position:relative;z-index:-1"><input name="x"></p></div>', 'covered'],
    [
      'under an opaque neighbour',
      '<div style="position:relative"><input name="x" style="position:absolute;left:0;top:0;width:200px"><p style="position:absolute;left:0;top:0;width:220px;height:30px;margin:0;background:#fff">Price</p></div>',
      'covered',
    ],
    [
      'in the flow, under what is taken out of it',
      '<div style="position:relative"><i style="position:absolute;inset:0;background:#eee"></i><input name="x"></div>',
      'covered',
    ],
    [
      'sent behind its neighbour',
      '<div style="position:relative;height:40px"><input name="x" style="position:absolute;left:0;top:0;width:200px;z-index:-1"><p style="height:40px;margin:0;background:#fff">Hours</p></div>',
      'covered',
    ],
    [
      'under a cover that says nothing to screen readers',
      '<div style="position:relative"><input name="x"><i aria-hidden="true" style="position:absolute;inset:0;background:#fff"></i></div>',
      'covered',
    ],
    [
      'in a box under another box',
      '<div style="position:relative"><div><input name="x"></div><p style="position:absolute;inset:0;margin:0;background:#fff">Call us</p></div>',
      'covered',
    ],
    ['shrunk', '<div style="transform:scale(0.001)"><input name="x"></div>', 'no box'],
  ])('%s', (_, html, reason) => expect(seen(html)).toBe(reason));
});

describe('visible', () => {
  test('a field above the sight of a box that is scrolled down', () => {
    show('<form style="position:fixed;top:0;height:100px;overflow:auto"><input name="x"><p style="height:900px">Long</p></form>');
    document.querySelector('form')!.scrollTop = 400;
    expect(fieldOf(readPage(document).snapshot, 'x').hiddenBy).toBe('');
  });

  test.each([
    ['a plain field', '<input name="x">'],
    ['a field far down the page', '<div style="height:5000px"></div><input name="x">'],
    ['a field in display: contents', '<div style="display:contents"><input name="x"></div>'],
    ['a faint field', '<div style="opacity:.5"><input name="x"></div>'],
    ['a field in a box that hides its overflow', '<div style="overflow:hidden;height:100px"><input name="x"></div>'],
    ['a field on a layer below nothing', '<p style="position:relative;z-index:-1"><input name="x"></p>'],
    [
      'a field above its neighbour',
      '<div style="position:relative"><i style="position:absolute;inset:0;background:#fff"></i><input name="x" style="position:relative"></div>',
    ],
    [
      'a field stacked above its neighbour',
      '<div style="position:relative"><input name="x" style="position:relative;z-index:2"><i style="position:absolute;inset:0;z-index:1;background:#fff"></i></div>',
    ],
    [
      'an item of a row that is stacked above its backdrop',
      '<div style="display:flex;position:relative"><i style="position:absolute;inset:0;background:#fff"></i><input name="x" style="z-index:1"></div>',
    ],
    [
      'a field that is drawn apart, after its backdrop',
      '<div style="position:relative"><i style="position:absolute;inset:0;background:#fff"></i><div style="transform:translateZ(0)"><input name="x"></div></div>',
    ],
    [
      'a field under its own label',
      '<div style="position:relative"><input id="x" name="x"><label for="x" style="position:absolute;inset:0;background:#fff">Phone</label></div>',
    ],
    [
      'a field inside its label, under the words',
      '<label style="position:relative"><input name="x"><span style="position:absolute;inset:0;background:#fff">Phone</span></label>',
    ],
    [
      'a long message under the veil of a small form',
      '<div style="position:relative"><input name="y"><p>One</p><p>Two</p><p>Three</p><textarea name="x" style="height:150px"></textarea><i style="position:absolute;inset:0;background:#fff"></i></div>',
    ],
    [
      'a field that is filled, under the list that it opened',
      '<div style="position:relative"><input name="x" value="Ford"><ul style="position:absolute;inset:0;margin:0;background:#fff"></ul></div>',
    ],
    [
      'a field under a pale veil',
      '<div style="position:relative"><input name="x"><i style="position:absolute;inset:0;background:oklab(1 0 0 / 0.1)"></i></div>',
    ],
    ['a field under a pane of glass', '<div style="position:relative"><input name="x"><i style="position:absolute;inset:0"></i></div>'],
    [
      'a field whose words lie on it and take no click',
      '<div style="position:relative"><input name="x"><label style="position:absolute;inset:0;background:#fff;pointer-events:none">Name</label></div>',
    ],
    [
      'a field under what covers only a part of it',
      '<div style="position:relative"><input name="x"><i style="position:absolute;left:0;top:0;width:20px;height:100%;background:#fff"></i></div>',
    ],
    [
      'a field under a pane that covers the whole form',
      '<div style="position:relative"><p>One</p><p>Two</p><p>Three</p><p>Four</p><input name="x"><i style="position:absolute;inset:0;background:#fff"></i></div>',
    ],
    [
      'a field that is scrolled under a bar that stays',
      '<input name="x"><b style="position:fixed;left:0;top:0;width:400px;height:40px;background:#fff">Send</b>',
    ],
    [
      'a required field that is drawn by another',
      '<div style="position:relative"><input name="x" required><i style="position:absolute;inset:0;background:#fff"></i></div>',
    ],
    ['a field in aria-hidden=false', '<div aria-hidden="false"><input name="x"></div>'],
  ])('%s', (_, html) => expect(seen(html)).toBe(''));
});

describe('driven by proxy (R14)', () => {
  const proxied = (html: string) => fieldOf(show(`<form>${html}</form>`), 'x').proxied;
  const gone = 'style="position:absolute;opacity:0"';

  test('a hidden box with a visible label', () =>
    expect(proxied(`<input type="checkbox" id="x" ${gone}><label for="x">I agree</label>`)).toBe(true));
  test('a hidden list beside a drawn one', () =>
    expect(proxied('<select name="x" style="display:none"><option>A</select><div class="nice-select">A</div>')).toBe(true));
  test('a list put away by its own mark, but not one in a part that is', () => {
    const list = (mark: string) =>
      `<select name="x" style="position:absolute;opacity:0" ${mark}><option>A</select><span class="select2">A</span>`;
    expect([proxied(list('aria-hidden="true"')), proxied(`<div aria-hidden="true">${list('')}</div>`)]).toEqual([true, false]);
  });
  test('a hidden box without a label is a trap', () => expect(proxied(`<input type="checkbox" name="x" ${gone}>`)).toBe(false));
  test('a hidden text never', () => expect(proxied(`<label for="x">Website</label><input id="x" ${gone}>`)).toBe(false));
});

describe('the texts of a page', () => {
  const texts = (html: string): readonly string[] => show(html).texts;

  test('are those before, between and behind what has no box', () =>
    expect(texts('<p>One</p><ul style="display:none"><li>Menu</li><li><b>More</b></li></ul><p>Two</p><div hidden>Gone</div>Three')).toEqual(
      ['One', 'Two', 'Three'],
    ));
  test('end where the last of them has no box', () =>
    expect(texts('<p>One</p><div hidden><p>Gone <i>for good</i></p></div>')).toEqual(['One']));
  test('include what shows itself inside what is invisible', () =>
    expect(texts('<div style="visibility:hidden"><p>Not this</p><p style="visibility:visible">But this</p></div>')).toEqual(['But this']));
  test('include what stands in display: contents', () =>
    expect(texts('<div style="display:contents"><p>This</p></div><div hidden><div style="display:contents">Not this</div></div>')).toEqual([
      'This',
    ]));
  test('leave out what a closed part holds, and go on behind it', () =>
    expect(texts('<details><summary>Hours</summary><p>Nine to five</p></details><p>Visit us</p>')).toEqual(['Hours', 'Visit us']));
});
