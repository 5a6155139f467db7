// The dealer key: a function of the address alone, so the same address has the same key in every list and in any order, and the ledger
// still knows it after a list was thrown away and imported again. A plain site is its registrable domain; a store of a group adds its
// host or the path part that names it. Pages every site has (contact, inventory …) name no store.
import { isPageOfAnySite } from './site-pages.ts';
import { parseUrl, registrableDomain } from './web-host.ts';

const WHOLE_SITE_HOST = /^(?:www\d?|m|mobile)\./;
// What a path begins with before it names a store: the language, or the shelf on which the stores of a group stand.
const LANGUAGE = /^(?:en|es|fr|pt|zh|ko|vi)(?:[-_][a-z]{2})?$/;
const SHELF =
  /^(?:(?:our|all|nos|nuestr[ao]s)-)?(?:locations?|dealers?|dealerships?|stores?|rooftops?|showrooms|sucursale?s?|agencias?|concesionari[ao]s?|distribuidore?s?|tiendas?|ubicaciones|concessionnaires?|concessions?|succursales?|magasins?)$|^find-a-(?:dealer|store)$/;

/** E.g. `mapletonford.test`, `group.test:oak.group.test`, `group.test:/oak-ford`. An address that is no website is its own key. */
export function dealerKey(address: string): string {
  if (address !== latest.address) latest = { address, key: makeKey(address) };
  return latest.key;
}

// The same address is asked for several times in a row while one row of a list is judged.
let latest = { address: '', key: '' };

function makeKey(address: string): string {
  const url = parseUrl(address);
  const domain = url === null ? null : registrableDomain(url.hostname);
  if (url === null || domain === null) return address;
  const host = url.hostname.replace(/\.$/, '').replace(WHOLE_SITE_HOST, '');
  const store = `${host.endsWith(domain) && host !== domain ? host : ''}${storePath(url.pathname)}`;
  return store === '' ? domain : `${domain}:${store}`;
}

/** The registrable domain a dealer key starts with. */
export function keyDomain(key: string): string {
  return key.split(':', 1)[0] ?? key;
}

// `/locations/oak-ford` names the same store as `/oak-ford`: the shelf it stands on says nothing.
function storePath(pathname: string): string {
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  const named = segments.find((segment) => !LANGUAGE.test(segment) && !SHELF.test(segment))?.replace(/\.[a-z]{2,5}$/, '');
  return named === undefined || isPageOfAnySite(named) ? '' : `/${named}`;
}
