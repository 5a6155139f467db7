// What a page offers beside its forms is read when it is asked for, and stays what it was then.
import { beforeEach, describe, expect, test } from 'vitest';
import { changedSnapshot } from '../../../lib/page/read-offers.ts';
import { show } from './show.ts';

const PAGE = `<a href="/contact.htm" id="there">Contact us</a><a href="#top">Up</a><a href="mailto:sales@example.com?subject=Hi">Mail</a>
  <a href="tel:303-555-0101">Call</a><a href="sms:+13035550102">Text</a><p>Golden, CO 80401, (303) 555-0103</p>`;

describe('what a page offers', () => {
  let snapshot = show('');
  beforeEach(() => {
    snapshot = show(PAGE);
  });

  test('are links to other pages, and the one way to text', () =>
    expect(snapshot.links.map(({ href }) => href)).toEqual(['/contact.htm', 'sms:+13035550102']));
  test('are links of an image map, by the words of each place', () => {
    const { links } = show('<img usemap="#bar"><map name="bar"><area href="/reach.html" alt="Contact us" coords="0,0,9,9"></map>');
    expect(links).toMatchObject([{ href: '/reach.html', text: 'Contact us' }]);
  });
  test('are addresses of links and texts', () => {
    expect(snapshot.emails).toEqual(['sales@example.com']);
    expect(snapshot.phones).toEqual(['303-555-0101', '(303) 555-0103']);
    expect(snapshot.identity).toMatchObject({ cities: ['Golden'], zips: ['80401'] });
  });
  test('is not read before it is asked for, and not twice', () => {
    const link = document.querySelector('#there');
    if (link) link.textContent = 'Write to us';
    expect(snapshot.links[0]?.text).toBe('Write to us');
    if (link) link.textContent = 'Another text';
    expect(snapshot.links[0]?.text).toBe('Write to us');
  });
  test('is left unread by a changed copy', () => {
    const copy = changedSnapshot(snapshot, { alerts: ['Sent'] });
    expect(Object.getOwnPropertyDescriptor(copy, 'links')?.get).toBeDefined();
    expect(copy).toMatchObject({ alerts: ['Sent'], title: snapshot.title });
    expect(copy.links).toHaveLength(2);
  });
});
