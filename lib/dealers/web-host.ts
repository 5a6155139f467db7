// Which hosts are public websites (Q6): a dotted name under a known or unknown suffix. Refuses users, IP numbers in any notation,
// names of this computer or a local network, odd ports and bare suffixes, each with a sentence for the person.
import { getDomain } from 'tldts';

// Private suffixes count: otherwise access to one dealer's page on a site builder would be access to all of them.
const SUFFIX_RULES = { allowPrivateDomains: true, extractHostname: false } as const;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const LOCAL_SUFFIXES = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'onion',
  'arpa',
]);
// `www.mapletonford`, whose ".com" was forgotten.
const WWW_OF_NO_DOMAIN = /^www\d?\.[^.]+$/;
const WEB_PORTS = new Set(['', '80', '443']);

/** The domain somebody registered, e.g. `mapletonford.test` for `www.mapletonford.test`; null for numbers, local names and suffixes. */
export function registrableDomain(hostname: string): string | null {
  if (hostname !== latest.hostname) latest = { hostname, domain: findDomain(withoutFinalDot(hostname)) };
  return latest.domain;
}

// The same host is asked for several times in a row while one row of a list is judged.
let latest: { readonly hostname: string; readonly domain: string | null } = { hostname: '', domain: null };

function findDomain(host: string): string | null {
  if (isNumericHost(host) || isLocalHost(host) || !hasValidLabels(host) || WWW_OF_NO_DOMAIN.test(host)) return null;
  return getDomain(host, SUFFIX_RULES);
}

/** The parsed URL, or null when the text is none. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** What is wrong with visiting this parsed URL's host, as a sentence; null when it is an ordinary public website. */
export function hostProblem(url: URL): string | null {
  const host = withoutFinalDot(url.hostname);
  if (url.username !== '' || url.password !== '') return 'The address holds a user name, a password or an @ sign.';
  if (isNumericHost(host)) return 'The address is a number (an IP address), not the name of a website.';
  if (isLocalHost(host)) return 'The address points to this computer or a local network.';
  if (!WEB_PORTS.has(url.port)) return `The address names port ${url.port}; only the ordinary web ports 80 and 443 are used.`;
  if (registrableDomain(host) === null) return 'The address is not a complete website name such as example.com.';
  return null;
}

export function withoutFinalDot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}

export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

// The URL parser has already turned decimal, octal and hex notations into dotted numbers.
function isNumericHost(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

function isLocalHost(host: string): boolean {
  return LOCAL_SUFFIXES.has(host.slice(host.lastIndexOf('.') + 1));
}

function hasValidLabels(host: string): boolean {
  const labels = host.split('.');
  return host.length <= 253 && labels.every((label) => LABEL.test(label));
}
