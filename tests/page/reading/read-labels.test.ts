// Every road by which a control gets a name, on real markup.
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { fieldOf, show } from './show.ts';

function labelsOf(html: string, name = 'x') {
  return fieldOf(show(`<form>${html}</form>`), name).labels;
}

describe('a label', () => {
  test('by for', () => expect(labelsOf('<label for="x">First&nbsp; name *</label><input id="x">').label).toBe('First name *'));
  test('around the control', () => expect(labelsOf('<label>Phone <input name="x"></label>').label).toBe('Phone'));
  test('without the options of a list', () =>
    expect(labelsOf('<label>Make <select name="x"><option>Honda</select></label>').label).toBe('Make'));
  test('never around half the form', () => expect(labelsOf('<label>All <input name="x"><input><input><input></label>').label).toBe(''));
  test('by an id with dots and leading digits', () =>
    expect(
      labelsOf('<label for="9af-contact.firstName">First</label><input id="9af-contact.firstName">', '9af-contact.firstName').label,
    ).toBe('First'));
});

describe('ARIA', () => {
  test('aria-label', () => expect(labelsOf('<input name="x" aria-label="E-mail">').ariaLabel).toBe('E-mail'));
  test('aria-labelledby joins', () =>
    expect(labelsOf('<b id="a">Home</b><i id="b">phone</i><input name="x" aria-labelledby="a b">').ariaLabelledby).toBe('Home phone'));
  test('aria-labelledby leaves out the value that stands in the control', () =>
    expect(
      labelsOf('<form><b id="a">Topic</b><div id="x" role="combobox" aria-labelledby="a v"><i id="v">Choose one</i></div></form>')
        .ariaLabelledby,
    ).toBe('Topic'));
  test('aria-labelledby with the title of a group keeps the control’s own words apart from it', () => {
    const boxes = ['First', 'Last'].map((words) => `<input name="${words}" aria-labelledby="g ${words}1"><i id="${words}1">${words}</i>`);
    const [first, last] = show(`<form><h3 id="g">Your details</h3>${boxes.join('')}</form>`).fields;
    expect([first?.labels.ariaLabelledby, first?.labels.legend, last?.labels.ariaLabelledby]).toEqual(['First', 'Your details', 'Last']);
  });
  test('aria-labelledby keeps the words of a group where a control has none of its own', () => {
    const [first] = show(
      '<form><b id="p">Phone</b><input aria-labelledby="p n1"><i id="n1">1</i><input aria-labelledby="p"></form>',
    ).fields;
    expect(first?.labels.ariaLabelledby).toBe('Phone 1');
  });
  test('aria-labelledby across a shadow root', () => {
    document.body.innerHTML = '<span id="out">Outside</span><x-one></x-one>';
    const root = document.querySelector('x-one')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<form><input name="x" aria-labelledby="out"></form>';
    expect(fieldOf(readPage(document).snapshot, 'x').labels.ariaLabelledby).toBe('Outside');
  });
  test('aria-describedby', () =>
    expect(labelsOf('<input name="x" aria-describedby="d"><p id="d">leave this blank</p>').describedby).toBe('leave this blank'));
});

describe('surroundings', () => {
  test('words behind another control, in a wrapper with it, are that one’s', () => {
    const html = '<div><input name="a"> <small>First</small></div><div><input name="x"> <small>Last</small></div>';
    expect(labelsOf(html)).toMatchObject({ before: '', after: 'Last' });
    expect(labelsOf(html, 'a').after).toBe('First');
  });
  test('words behind another control on the same line are before this one', () =>
    expect(labelsOf('First <input name="a"> Last <input name="x">').before).toBe('Last'));
  test('a legend', () =>
    expect(labelsOf('<fieldset><legend>Contact me by</legend><label><input type="radio" name="x">E-mail</label></fieldset>').legend).toBe(
      'Contact me by',
    ));
  test('the question before a radio group', () =>
    expect(
      labelsOf(
        '<p>New or used?</p><label><input type="radio" name="x" value="n">New</label><label><input type="radio" name="x" value="u">Used</label>',
      ).legend,
    ).toBe('New or used?'));
  test('the cell to the left', () => expect(labelsOf('<table><tr><td>E-mail:<td>*<td><input name="x"></table>').tableCell).toBe('E-mail:'));
  test('the cell above', () =>
    expect(labelsOf('<table><tr><th>Name<th>E-mail<tr><td><input><td><input name="x"></table>').tableCell).toBe('E-mail'));
  test('the text before', () => expect(labelsOf('Name<br><input name="a"><br>E-mail<br><input name="x">').before).toBe('E-mail'));
  test('the text before, never past another control', () => expect(labelsOf('Name <input name="a"><input name="x">').before).toBe(''));
  test('never words that stand below the one control of the block before', () => {
    const blocks = '<div><input name="a"><br><small>First</small></div><div><input name="x"><br><small>Last</small></div>';
    expect(labelsOf(blocks)).toMatchObject({ before: '', after: 'Last' });
    expect(labelsOf('<div>Last</div><div><input name="x"><small>As on your licence</small></div>').before).toBe('Last');
  });
  test('never the label of the control beyond it', () => {
    const below =
      '<div><textarea id="a"></textarea><label for="a">Message *</label></div><p><input type="checkbox" name="x" id="x"> <label for="x">Text me</label></p>';
    expect(labelsOf(below)).toMatchObject({ label: 'Text me', legend: '', before: '' });
    expect(labelsOf('<input name="x"><br><label for="b">Phone</label><input id="b">').after).toBe('');
  });
  test('a label with an id that several controls have, as if it were text', () =>
    expect(labelsOf('<label for="d">Name</label><input id="d"><label for="d">Phone</label><input id="d" name="x">').before).toBe('Phone'));
  test('the text after', () => expect(labelsOf('<input type="checkbox" name="x"> I agree<br>Other').after).toBe('I agree'));
  test('placeholder and title', () =>
    expect(labelsOf('<input name="x" placeholder="ZIP" title="Your ZIP">')).toMatchObject({ placeholder: 'ZIP', title: 'Your ZIP' }));
});

describe('required', () => {
  const requiredOf = (html: string) => fieldOf(show(`<form>${html}</form>`), 'x').required;

  test.each([
    '<input name="x" required>',
    '<input name="x" aria-required="true">',
    '<label>Name * <input name="x"></label>',
    '<label>Name (required) <input name="x"></label>',
    '<div class="gfield gfield_contains_required"><input name="x"></div>',
    '<input name="x" data-val-required="Name is needed">',
  ])('by %s', (html) => expect(requiredOf(html)).toBe(true));

  test.each([
    '<input name="x">',
    '<label>Phone (optional) <input name="x" class="required"></label>',
    '<div class="required"><input name="x"><input name="y"></div>',
    '<input name="x" data-required="false">',
  ])('not by %s', (html) => expect(requiredOf(html)).toBe(false));
});
