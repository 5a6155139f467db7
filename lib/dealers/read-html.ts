// Copied HTML as plain data: its tables as records of cells, its links with their texts, its lines. It is read as text and never becomes
// a page; scripts and styles are passed over. Takes time in proportion to the text.
import { decodeEntities } from './html-entities.ts';
import { nameOfLink } from './link-name.ts';
import { parseWebsite } from './website.ts';

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
const HEADING = /^\/?(?:h[2-6]|strong|b|dt)$/;
const LONGEST_TAG = 4000;
const MOST_CELLS = 60;

/** Whether text copied or saved from somewhere is HTML. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!--|(?:!doctype|html|head|body|meta|table|tbody|tr|ul|ol|li|div|span|p|a|h[1-6]|b|strong|section|article|dl)\b)/i.test(
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
  const lines: string[] = [];
  let row: { cells: string[]; hrefs: string[] } | null = null;
  let link: { website: string; words: string[] } | null = null;
  let inCell = false;
  let heading = '';
  let inHeading = false;

  function text(written: string): void {
    if (written === '') return;
    const words = decodeEntities(written.replace(/\s+/g, ' '));
    lines.push(words);
    link?.words.push(words);
    if (inHeading) heading += words;
    if (row && inCell) row.cells.push((row.cells.pop() ?? '') + words);
  }

  function endLink(): void {
    if (link) {
      links.push({ website: link.website, name: nameOfLink(link.words.join('')) || nameAbove(link.website) });
      if (parseWebsite(link.website).ok) heading = '';
      row?.hrefs.push(link.website);
    }
    link = null;
  }

  // "Visit website" below a heading: the heading names the dealer, once.
  function nameAbove(website: string): string {
    return parseWebsite(website).ok ? nameOfLink(heading) : '';
  }

  function endRow(): void {
    endLink();
    if (row?.cells.some((cell) => cell.trim() !== '')) {
      records.push([...row.cells.slice(0, MOST_CELLS).map((cell) => cell.trim()), row.hrefs.join(' ')]);
    }
    row = null;
    inCell = false;
  }

  function tag(name: string, written: string): void {
    if (LINE_TAGS.has(name) || LINE_TAGS.has(name.slice(1))) breakLine();
    if (HEADING.test(name) && !link) {
      inHeading = !name.startsWith('/');
      if (inHeading) heading = '';
    }
    if (name === 'a') {
      endLink();
      const website = hrefOf(written);
      link = website === null ? null : { website, words: [] };
    } else if (name === '/a') endLink();
    else if (name === 'tr') {
      endRow();
      row = { cells: [], hrefs: [] };
    } else if (name === 'td' || name === 'th') {
      row?.cells.push('');
      inCell = true;
    } else if (name === '/td' || name === '/th') inCell = false;
    else if (name === '/tr' || name === '/table') endRow();
  }

  function breakLine(): void {
    lines.push('\n');
    if (row && inCell) row.cells.push(`${row.cells.pop() ?? ''}\n`);
  }

  function content(): HtmlContent {
    endRow();
    return { records: withLinkColumn(records), links, text: lines.join('') };
  }
  return { text, tag, content };
}

function hrefOf(tag: string): string | null {
  const [, , quoted, bare] = /\shref\s*=\s*(?:(["'])(https?:\/\/[^"'<>]*)\1|(https?:\/\/[^\s"'<>]*))/i.exec(tag) ?? [];
  const href = quoted ?? bare;
  return href === undefined ? null : decodeEntities(href);
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
