// Copied HTML as plain data: its tables as records of cells, its links with their texts, its lines. It is read as text and never becomes
// a page; scripts and styles are passed over. Takes time in proportion to the text.
import { decodeEntities } from './html-entities.ts';
import type { OpenLink } from './html-link.ts';
import { calledBy, hrefOf, nameBeside, nameInLink, nameOfLabel, saysOnlyCall, websiteOf } from './html-link.ts';
import { pickWebsite } from './pick-website.ts';

export interface HtmlLink {
  readonly website: string;
  readonly name: string;
}

export interface HtmlContent {
  /** The rows of all tables; links of a row stand in one more cell at its end. */
  readonly records: readonly (readonly string[])[];
  /** Absolute web links, inside and outside tables. */
  readonly links: readonly HtmlLink[];
  /** The text, a line for each block. */
  readonly text: string;
}

const PASSED_OVER = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const LINE_TAGS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'tr',
  'table',
  'dd',
  'dt',
]);
const HEADING = /^(?:h[2-6]|strong|b|dt)$/;
const BOLD = /^(?:strong|b)$/;
// Around the list: a link there that names nobody leads about the page's own site.
const AROUND = /^\/?(?:nav|footer)$/;
const LONGEST_TAG = 4000;
const MOST_CELLS = 60;

/** Whether text copied or saved from somewhere is HTML. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!--|(?:!doctype|html|head|body|meta|table|tbody|tr|ul|ol|li|div|span|p|a|h[1-6]|b|strong|section|article|main|header|nav|footer|aside|title|center|font|dl|dt)\b)/i.test(
    text.slice(0, 2000),
  );
}

export function readHtml(html: string): HtmlContent {
  const page = createPage();
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    page.text(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    at = afterTag(html, open, page);
  }
  return page.content();
}

function afterTag(html: string, open: number, page: ReturnType<typeof createPage>): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const close = html.indexOf('>', open);
  if (close === -1) return html.length;
  const tag = html.slice(open + 1, Math.min(close, open + LONGEST_TAG));
  const name = /^\/?[a-z][a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? '';
  if (!PASSED_OVER.has(name)) page.tag(name, tag);
  return PASSED_OVER.has(name) ? afterElement(html, name, close) : close + 1;
}

function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at === -1 ? html.length : at + what.length;
}

function createPage() {
  const records: string[][] = [];
  const links: HtmlLink[] = [];
  const linksAround: HtmlLink[] = [];
  const lines: string[] = [];
  let row: { cells: string[]; hrefs: string[] } | null = null;
  let link: OpenLink | null = null;
  let call: { readonly called: string; words: string } | null = null;
  let inCell = false;
  let around = 0;
  /** What stands on the line so far, without links. */
  let line = '';
  let heading = '';
  let openHeading: { readonly tag: string; words: string } | null = null;

  function text(written: string): void {
    if (written === '') return;
    const words = decodeEntities(written.replace(/\s+/g, ' '));
    if (call) call.words += words;
    else write(words);
  }

  function write(words: string): void {
    lines.push(words);
    if (link) link.words += words;
    else line += words;
    if (openHeading) openHeading.words += words;
    if (row && inCell) row.cells.push((row.cells.pop() ?? '') + words);
  }

  function startLink(href: string): void {
    const website = websiteOf(href);
    const called = calledBy(href);
    link = website === null ? null : { website, before: line, words: '', emphasised: [] };
    call = called === null ? null : { called, words: '' };
  }

  function endLink(): void {
    if (call) {
      const { called, words } = call;
      call = null;
      write(saysOnlyCall(words) ? called : words);
    }
    if (!link) return;
    const { website } = link;
    const isOwn = pickWebsite(website).site.ok;
    const name = nameInLink(link) || (isOwn ? nameBeside(link, nameOfLabel(openHeading?.words ?? heading)) : '');
    (around > 0 && name === '' ? linksAround : links).push({ website, name });
    row?.hrefs.push(website);
    link = null;
    if (isOwn) forgetNames();
  }

  // Each names one dealer.
  function forgetNames(): void {
    heading = line = '';
    if (openHeading) openHeading.words = '';
  }

  function endRow(): void {
    endLink();
    if (row?.cells.some((cell) => cell.trim() !== '')) {
      records.push([...row.cells.slice(0, MOST_CELLS).map((cell) => cell.trim()), row.hrefs.join(' ')]);
    }
    row = null;
    inCell = false;
  }

  function startHeading(name: string): void {
    const isPartOfOpen = BOLD.test(name) && openHeading && !BOLD.test(openHeading.tag);
    if (!isPartOfOpen) openHeading = { tag: name, words: '' };
  }

  // A bold label ("Website:") leaves the heading above it as it is.
  function endHeading(name: string): void {
    if (openHeading?.tag !== name) return;
    if (link) link.emphasised.push(openHeading.words);
    else if (nameOfLabel(openHeading.words) !== '') heading = openHeading.words;
    openHeading = null;
  }

  function tag(name: string, written: string): void {
    if (LINE_TAGS.has(name) || LINE_TAGS.has(name.slice(1))) breakLine();
    if (name === 'dd') endHeading('dt');
    if (HEADING.test(name)) startHeading(name);
    if (HEADING.test(name.slice(1))) endHeading(name.slice(1));
    if (AROUND.test(name)) around = Math.max(0, around + (name.startsWith('/') ? -1 : 1));
    if (name === 'a') {
      endLink();
      startLink(hrefOf(written));
    } else if (name === '/a') endLink();
    else if (name === 'tr') {
      endRow();
      row = { cells: [], hrefs: [] };
    } else if (name === 'td' || name === 'th') {
      row?.cells.push('');
      line = '';
      inCell = true;
    } else if (name === '/td' || name === '/th') inCell = false;
    else if (name === '/tr' || name === '/table') endRow();
  }

  function breakLine(): void {
    lines.push('\n');
    if (link) link.words += '\n';
    else line = '';
    if (row && inCell) row.cells.push(`${row.cells.pop() ?? ''}\n`);
  }

  function content(): HtmlContent {
    endRow();
    return { records: withLinkColumn(records), links: links.length > 0 ? links : linksAround, text: lines.join('') };
  }
  return { text, tag, content };
}

// The links stand in a column of their own; the first rows without any get "link" as its heading.
function withLinkColumn(records: readonly string[][]): string[][] {
  const width = records.reduce((most, cells) => Math.max(most, cells.length - 1), 0);
  const firstLinks = records.findIndex((cells) => cells.at(-1) !== '');
  return records.map((cells, index) => {
    const padding = Array.from({ length: width - cells.length + 1 }, () => '');
    return [...cells.slice(0, -1), ...padding, index < firstLinks ? 'link' : (cells.at(-1) ?? '')];
  });
}
