// Scores a page's links by how likely they lead to the contact form, and picks the next page of a visit: the best untried link,
// then the usual paths. Never mail, phone, files, other sites or other departments.
import type { LinkSnapshot, PageSnapshot } from './page-snapshot.ts';
import type { ContactLink } from './page-report.ts';
import { pageKey, siteOf } from './registrable-site.ts';
import { ENTER_LINKS, GENERIC_PATHS, LANGUAGE_LINKS, LINK_NEVER, LINK_PATHS, LINK_TEXTS, PATH_STYLES } from './rules/contact-links.ts';
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

const MOST_CHOOSER_LINKS = 12;

/**
 * Of a page that is nothing but a way in: the page in the language of the message, else in English, else what it has; or its one "Enter".
 * A page with more to it has its own links, and its other languages are nobody's way to the contact page.
 */
export function linksIntoSite(snapshot: PageSnapshot, language: string): ContactLink[] {
  const site = siteOf(snapshot.url);
  const shown = snapshot.links.filter(({ url, visible }) => visible && leadsToPage(url, site) && pageKey(url) !== pageKey(snapshot.url));
  if (shown.length === 0 || shown.length > MOST_CHOOSER_LINKS) return [];
  const ways = shown.flatMap((link) => {
    const spoken = languageOf(link);
    return spoken === null ? [] : [{ link, score: spoken === language ? 3 : spoken === 'en' || spoken === '' ? 2 : 1 }];
  });
  const asksLanguage = new Set(ways.map(({ link }) => languageOf(link))).size > 1;
  if (ways.length * 2 < shown.length || (!asksLanguage && languageOf(ways[0]?.link) !== '')) return [];
  return ways.map(({ link, score }) => ({ url: withoutHash(link.url), score, text: link.text || link.ariaLabel || link.title }));
}

/** '' for "Enter"; null for a link that leads to no language. */
function languageOf(link: LinkSnapshot | undefined): string | null {
  const texts = [link?.text, link?.ariaLabel, link?.title].map((text) => plainWords(text ?? ''));
  const named = Object.entries(LANGUAGE_LINKS).find(([, words]) => texts.some((text) => words.test(text)));
  return named?.[0] ?? (texts.some((text) => ENTER_LINKS.test(text)) ? '' : null);
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
