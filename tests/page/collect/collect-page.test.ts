// Reading a page that lists dealers, in the real browser: what belongs to one entry is found without knowing the site.
import { afterEach, describe, expect, test } from 'vitest';
import { collectPage } from '../../../lib/page/collect-page.ts';

afterEach(() => document.body.replaceChildren());

function read(html: string) {
  const frame = document.createRange().createContextualFragment(html);
  document.body.replaceChildren(frame);
  return collectPage(document);
}

const CARDS = `
  <header><a href="https://www.facebook.com/maker">Facebook</a></header>
  <ul>
    <li><article><h3>Oak Ford</h3><p>1200 W Main St<br>Denver, CO 80202</p><a href="tel:+13035550111">(303) 555-0111</a>
      <a href="https://maps.google.com/?q=oak">Directions</a> <a href="https://oakford.test/new">Visit website</a></article></li>
    <li><article><h3>Elm Kia</h3><p>77 Elm Avenue Fort Collins, CO 80521</p><p>Sales 970.555.0122</p>
      <a href="https://maps.google.com/?q=elm">Directions</a> <a href="https://elmkia.test/"><img alt="Elm Kia website" width="40" height="20"></a></article></li>
  </ul>`;

describe('an entry', () => {
  test('brings its heading, phone and place, and nothing of its neighbour', () => {
    const { links } = read(CARDS);
    expect(links.find(({ url }) => url.includes('oakford'))).toEqual({
      url: 'https://oakford.test/new',
      text: 'Visit website',
      heading: 'Oak Ford',
      phone: '+13035550111',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
    });
    expect(links.find(({ url }) => url.includes('elmkia'))).toMatchObject({
      text: 'Elm Kia website',
      heading: 'Elm Kia',
      phone: '970.555.0122',
      city: 'Fort Collins',
      zip: '80521',
    });
  });

  test('may be a row of a table', () => {
    const { links } = read(
      `<table><tr><td>Ash Mazda</td><td>Boulder, CO 80301</td><td><a href="https://ashmazda.test">Website</a></td></tr>
       <tr><td><b>Fir Honda</b></td><td>Golden, CO 80401</td><td><a href="https://firhonda.test">Website</a></td></tr></table>`,
    );
    expect(links.map(({ heading, city }) => [heading, city])).toEqual([
      ['', 'Boulder'],
      ['Fir Honda', 'Golden'],
    ]);
  });

  test('that is only a link is its own words', () => {
    expect(read('<p><a href="https://oakford.test">Oak Ford</a> <a href="https://elmkia.test">Elm Kia</a></p>').links).toMatchObject([
      { text: 'Oak Ford', heading: '' },
      { text: 'Elm Kia', heading: '' },
    ]);
  });
});

describe('links', () => {
  test('that nobody sees, or that lead nowhere else, are left', () => {
    const { links } = read(
      '<a href="https://hidden.test" style="display:none">x</a><a href="/own">own</a><a href="mailto:a@b.test">mail</a><a href="https://seen.test">y</a>',
    );
    expect(links.map(({ url }) => url)).toEqual(['https://seen.test/']);
  });

  test('of web components and of frames of the same site are read', () => {
    document.body.innerHTML = '<div id="host"></div><iframe></iframe>';
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<a href="https://oakford.test">Oak Ford</a>';
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = '<a href="https://elmkia.test">Elm Kia</a>';
    expect(collectPage(document).links.map(({ text }) => text)).toEqual(['Oak Ford', 'Elm Kia']);
  });
});

describe('the page’s data', () => {
  test('name businesses in JSON-LD, however deep, and in microdata', () => {
    const { businesses } = read(`
      <script type="application/ld+json">{"@graph":[{"@type":"ItemList","itemListElement":[{"item":{"@type":"AutoDealer","name":"Oak Ford",
        "url":"https://oakford.test","telephone":"303-555-0111","address":{"streetAddress":"1 Oak St","addressLocality":"Denver","addressRegion":"CO","postalCode":80202}}}]}]}</script>
      <script type="application/ld+json">{broken</script>
      <div itemscope itemtype="https://schema.org/AutoDealer"><span itemprop="name">Elm Kia</span><a itemprop="url" href="https://elmkia.test">x</a></div>`);
    expect(businesses).toEqual([
      {
        name: 'Oak Ford',
        url: 'https://oakford.test',
        phone: '303-555-0111',
        street: '1 Oak St',
        city: 'Denver',
        state: 'CO',
        zip: '80202',
      },
      { name: 'Elm Kia', url: 'https://elmkia.test', phone: '', street: '', city: '', state: '', zip: '' },
    ]);
  });
});
