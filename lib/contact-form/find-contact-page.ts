// Scores a page's links by how likely they lead to the contact form, and picks the next page of a visit: the best untried link,
// then the usual paths. Never mail, phone, files, other sites or other departments.
import type { LinkSnapshot, PageSnapshot } from './page-snapshot.ts';
import type { ContactLink } from './page-report.ts';
import { pageKey, siteOf } from './registrable-site.ts';
import { GENERIC_PATHS, LINK_NEVER, LINK_PATHS, LINK_TEXTS, PATH_STYLES } from './rules/contact-links.ts';
import { MAIN_PACKS } from './rules/languages.ts';
import type { LanguagePack, LinkPattern } from './rules/rule.ts';
import { nameWords, plainWords } from './words.ts';

const LEAST_SCORE = 3;
const MAX_LINKS = 20;
const FILE = /\.(pdf|docx?|xlsx?|zip|jpe?g|png|gif|webp|svg|mp4|ics|vcf)$/i;

/** Best first, one entry a page. */
export function findContactLinks(snapshot: PageSnapshot, packs: readonly LanguagePack[] = MAIN_PACKS): ContactLink[] {
  const words = [...LINK_TEXTS, ...packs.flatMap(({ links }) => links ?? [])];
  const site = siteOf(snapshot.url);
  const best = new Map<string, ContactLink>();
  for (const link of snapshot.links) {
    if (!leadsToPage(link.url, site) || pageKey(link.url) === pageKey(snapshot.url)) continue;
    const score = scoreLink(link, words);
    const known = best.get(pageKey(link.url));
    if (score >= LEAST_SCORE && (!known || known.score < score))
      best.set(pageKey(link.url), { url: withoutHash(link.url), score, text: link.text || link.ariaLabel || link.title });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_LINKS);
}

function leadsToPage(url: string, site: string): boolean {
  return /^https?:/i.test(url) && siteOf(url) === site && !FILE.test(new URL(url).pathname);
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}

function scoreLink({ text, ariaLabel, title, url, visible, landmark }: LinkSnapshot, patterns: readonly LinkPattern[]): number {
  const path = nameWords(decode(new URL(url).pathname));
  const texts = [text, ariaLabel, title].map(plainWords).filter((words) => words !== '' && words.length <= 60);
  if ([path, ...texts].some((words) => LINK_NEVER.test(words))) return 0;
  const said = Math.max(0, ...texts.map((words) => scoreWords(words, patterns)));
  const placed = landmark === 'header' || landmark === 'nav' || landmark === 'footer' ? 0.5 : 0;
  const found = said + scoreWords(path, LINK_PATHS);
  return found === 0 ? 0 : found + placed - (visible ? 0 : 1);
}

function scoreWords(words: string, patterns: readonly LinkPattern[]): number {
  return Math.max(0, ...patterns.filter((pattern) => pattern.words.test(words)).map(({ score }) => score));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export interface Search {
  /** The dealer's address after redirects; its site is the only one visited. */
  readonly startUrl: string;
  /** Addresses loaded so far in this visit. */
  readonly tried: readonly string[];
  /** Links gathered over all pages of the visit. */
  readonly links: readonly ContactLink[];
  readonly loadsLeft: number;
}

export interface NextPage {
  readonly url: string;
  /** Whether the site itself links there. */
  readonly by: 'link' | 'path';
}

/** null: nothing left worth a page load. */
export function nextPage({ startUrl, tried, links, loadsLeft }: Search): NextPage | null {
  if (loadsLeft <= 0) return null;
  const been = new Set(tried.map(pageKey));
  const site = siteOf(startUrl);
  const [link] = links.filter(({ url }) => leadsToPage(url, site) && !been.has(pageKey(url))).toSorted((a, b) => b.score - a.score);
  if (link) return { url: link.url, by: 'link' };
  const path = pathsFor(tried, links).find((candidate) => !been.has(pageKey(new URL(candidate, startUrl).href)));
  return path === undefined ? null : { url: new URL(path, startUrl).href, by: 'path' };
}

function pathsFor(tried: readonly string[], links: readonly ContactLink[]): string[] {
  const paths = [...tried, ...links.map(({ url }) => url)].filter((url) => URL.canParse(url)).map((url) => new URL(url).pathname);
  const styled = PATH_STYLES.filter(({ seen }) => paths.some((path) => seen.test(path))).flatMap(({ first }) => first);
  return [...new Set([...styled, ...GENERIC_PATHS])];
}
