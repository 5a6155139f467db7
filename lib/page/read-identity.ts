// What the page says about whose it is: schema.org data, the footer's "City, ST ZIP", its phones. For the check that this is
// the dealer of the list (R9); nothing of it is ever written anywhere.
import type { PageSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, fold, tagOf } from './dom.ts';

const MAX_EACH = 12;
const MAX_DEPTH = 6;
const MAX_JSON = 200_000;
const CITY_STATE_ZIP = /([A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){0,3}),? +([A-Z]{2}),? +(\d{5})(?:-\d{4})?\b/gu;
const PHONE = /(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\b\d{3}[\s.-])\d{3}[\s.-]\d{4}\b/g;

interface Found {
  readonly names: Set<string>;
  readonly phones: Set<string>;
  readonly cities: Set<string>;
  readonly zips: Set<string>;
}

export interface IdentitySources {
  /** May hold other elements too. */
  readonly scripts: readonly Element[];
  /** Of `tel:` links. */
  readonly phones: readonly string[];
}

export function readIdentity(document: Document, texts: readonly string[], { scripts, phones }: IdentitySources): PageSnapshot['identity'] {
  const found: Found = { names: new Set(), phones: new Set(), cities: new Set(), zips: new Set() };
  for (const script of scripts) if (isLinkedData(script)) readJson(script.textContent, found);
  readMicrodata(document, found);
  for (const meta of document.querySelectorAll('meta[property="og:site_name"]')) found.names.add(fold(attribute(meta, 'content')));
  found.names.add(fold(document.title));
  for (const text of texts) readAddress(text, found);
  for (const phone of phones) found.phones.add(phone);
  return { names: few(found.names), phones: few(found.phones), cities: few(found.cities), zips: few(found.zips) };
}

/** Phone numbers in visible text and `tel:` links, as written. */
export function readPhones(texts: readonly string[], linked: readonly string[]): string[] {
  const written = texts.flatMap((text) => (/\d{4}/.test(text) ? (text.match(PHONE) ?? []) : []));
  return few(new Set([...linked, ...written]));
}

function isLinkedData(element: Element): boolean {
  return tagOf(element) === 'script' && attribute(element, 'type').toLowerCase() === 'application/ld+json';
}

function few(values: Set<string>): string[] {
  return [...values]
    .map((value) => fold(value))
    .filter(Boolean)
    .slice(0, MAX_EACH);
}

function readAddress(text: string, found: Found): void {
  if (!/\d{4}/.test(text)) return;
  for (const [, city, , zip] of text.matchAll(CITY_STATE_ZIP)) {
    if (city) found.cities.add(city);
    if (zip) found.zips.add(zip);
  }
  for (const phone of text.match(PHONE) ?? []) found.phones.add(phone);
}

function readJson(json: string, found: Found): void {
  if (json.length > MAX_JSON) return;
  try {
    visitJson(JSON.parse(json), found, 0);
  } catch {
    // A broken block says nothing.
  }
}

function visitJson(value: unknown, found: Found, depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.slice(0, 50).forEach((item) => visitJson(item, found, depth + 1));
  const node = value as Record<string, unknown>;
  if (isBusiness(node['@type'])) add(found.names, node['name']);
  add(found.phones, node['telephone']);
  add(found.cities, node['addressLocality']);
  add(found.zips, node['postalCode']);
  for (const child of Object.values(node)) visitJson(child, found, depth + 1);
}

function isBusiness(type: unknown): boolean {
  return /Dealer|Business|Organization|Store|Corporation|Automotive/.test(String(type));
}

function add(set: Set<string>, value: unknown): void {
  if (typeof value === 'string' && value.trim() !== '') set.add(value);
}

function readMicrodata(document: Document, found: Found): void {
  for (const element of document.querySelectorAll('[itemprop]')) {
    const property = attribute(element, 'itemprop');
    const set = SETS[property];
    if (set && (property !== 'name' || isBusiness(attribute(element.closest('[itemtype]') ?? element, 'itemtype'))))
      add(found[set], attribute(element, 'content') || element.textContent);
  }
}

const SETS: Readonly<Record<string, keyof Found>> = { name: 'names', telephone: 'phones', addressLocality: 'cities', postalCode: 'zips' };
