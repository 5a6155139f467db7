// What an open link of copied HTML holds, as plain data, and what that says: the name of the dealer it leads to, or the number or address
// that it calls.
import { kindOfCell } from './cell-kinds.ts';
import { columnsOf } from './header-words.ts';
import { decodeEntities } from './html-entities.ts';
import { nameOfLink } from './link-name.ts';
import { withPlace } from './split-place.ts';
import { TRADE } from './trade-words.ts';
import { sameSite } from './website.ts';

export interface OpenLink {
  readonly website: string;
  /** What stands before it on its line. */
  readonly before: string;
  /** Its words; blocks within it are lines of their own. */
  words: string;
  /** The headings and bold parts within it. */
  readonly emphasised: string[];
}

const HREF = /\shref\s*=\s*(?:(["'])([^"'<>]*)\1|([^\s"'<>]+))/i;
const SEPARATED = /\s*[-–—:|,(]\s*$/;
const LONGEST_WORDS = 1000;
const CALLING = new Set(
  'tap click call phone dial text email e mail us now to here today sales tel telephone contact llamar llame correo appeler courriel'.split(
    ' ',
  ),
);

export function hrefOf(tag: string): string {
  const [, , quoted, bare = ''] = HREF.exec(tag) ?? [];
  return decodeEntities(quoted ?? bare).trim();
}

/** The address of a website, also where it leaves the scheme to the page. */
export function websiteOf(href: string): string | null {
  if (/^\/\/[^/]/.test(href)) return `https:${href}`;
  return /^https?:\/\//i.test(href) ? href : null;
}

/** The phone number or e-mail address that a link calls. */
export function calledBy(href: string): string | null {
  return /^(?:tel|mailto):([^?]+)/i.exec(href)?.[1]?.replaceAll('%20', ' ') ?? null;
}

/** "Call", "E-mail us": what is called must be said instead. */
export function saysOnlyCall(words: string): boolean {
  return (words.toLowerCase().match(/[\p{L}\p{N}@]+/gu) ?? []).every((word) => CALLING.has(word));
}

/** A heading or bold line within names the dealer; else the words above what is no name (a street, a phone). */
export function nameInLink({ website, words, emphasised }: OpenLink): string {
  if (words.length > LONGEST_WORDS) return '';
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const heading = emphasised.map((text) => text.trim()).find((text) => lines.length > 1 && lines.includes(text) && nameOfLink(text) !== '');
  const end = lines.findIndex((line) => kindOfCell(line) !== 'text' || isPlace(line));
  const name = nameOfLink(heading ?? lines.slice(0, end > 0 ? end : undefined).join(' '));
  return isAddressOf(name, website) ? '' : name;
}

/** The name that stands beside a link that names nobody: above it as a heading, or before it on its line ("Oak Ford - oakford.test"). */
export function nameBeside({ before }: OpenLink, heading: string): string {
  const written =
    before.length <= LONGEST_WORDS && SEPARATED.test(before) ? before.replace(SEPARATED, '').replace(/^[\s\-–—:|,;)•·*]+/, '') : '';
  const inLine = kindOfCell(written) === 'street' ? '' : nameOfLabel(written);
  return TRADE.test(inLine) ? inLine : heading || inLine;
}

/** '' for the name of a column ("Website:"), a phone, a place. */
export function nameOfLabel(text: string): string {
  if (text.length > LONGEST_WORDS) return '';
  const label = text.replace(/[\s:]+$/, '').trim();
  const isName =
    /^(?:text|street)$/.test(kindOfCell(label)) && !/[:@]|\d{3}\D?\d{4}/.test(label) && columnsOf([label])[0] === null && !isPlace(label);
  return isName ? nameOfLink(label) : '';
}

function isPlace(text: string): boolean {
  const { city, state } = withPlace({ place: text });
  return city !== undefined && state !== undefined;
}

function isAddressOf(name: string, website: string): boolean {
  return /^\S+\.\S+$/.test(name) && sameSite(`https://${name}`, website);
}
