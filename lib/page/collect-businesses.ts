// The businesses that a page's schema.org data name, JSON-LD and microdata: name, address of their website, phone, postal address.
import type { CollectedBusiness } from '../dealers/collected-page.ts';
import { attribute, fold } from './dom.ts';

const DEEPEST = 8;
const LONGEST_JSON = 2_000_000;
const MOST = 1000;
const BUSINESS = /Dealer|LocalBusiness|Store|Automotive|Organization/;

type Node = Readonly<Record<string, unknown>>;

export function readBusinesses(document: Document): CollectedBusiness[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => parsed(script.textContent));
  const items = [...document.querySelectorAll('[itemscope][itemtype]')].filter((item) => BUSINESS.test(attribute(item, 'itemtype')));
  return [...blocks.flatMap((block) => businessesIn(block, 0)), ...items.map(ofMicrodata)].slice(0, MOST);
}

function parsed(json: string): unknown[] {
  if (json.length > LONGEST_JSON) return [];
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

function businessesIn(value: unknown, depth: number): CollectedBusiness[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((entry) => businessesIn(entry, depth + 1));
  const node = value as Node;
  const own = BUSINESS.test(String(node['@type'])) ? [ofNode(node)] : [];
  return [...own, ...Object.values(node).flatMap((child) => businessesIn(child, depth + 1))];
}

function ofNode(node: Node): CollectedBusiness {
  const address = typeof node['address'] === 'object' && node['address'] !== null ? (node['address'] as Node) : {};
  return {
    name: text(node['name']),
    url: text(node['url']),
    phone: text(node['telephone']),
    street: text(address['streetAddress']),
    city: text(address['addressLocality']),
    state: text(address['addressRegion']),
    zip: text(address['postalCode']),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? fold(String(value)) : '';
}

function ofMicrodata(item: Element): CollectedBusiness {
  const property = (name: string): string => {
    const found = item.querySelector(`[itemprop="${name}"]`);
    return found ? fold(attribute(found, 'content') || attribute(found, 'href') || found.textContent) : '';
  };
  return {
    name: property('name'),
    url: property('url'),
    phone: property('telephone').replace(/^tel:/i, ''),
    street: property('streetAddress'),
    city: property('addressLocality'),
    state: property('addressRegion'),
    zip: property('postalCode'),
  };
}
