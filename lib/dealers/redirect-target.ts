// Where a link leads in the end: search results, makers' locators, mail programs and archives often wrap a dealer's address in one of
// their own, as a parameter (`/url?q=https://…`) or behind it (`/web/2024/https://…`). Only an address that stands there is taken out;
// nothing is loaded to find out.

const DEEPEST = 2;
const WITH_SCHEME = /^https?:\/\/[^/\s]+\./i;
const LEADS_ON = /\/(?:url|link|redir|redirect|out|away|go|l)(?:\.php)?\/?$/i;
const TARGET_NAME = /^(?:q|u|url|to|target|dest|destination)$/i;
const BARE_ADDRESS = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:[/?#]\S*)?$/i;
const FILE_NAME = /^[^/?#]+\.(?:html?|php|aspx?|jsp|pdf)(?:[?#]|$)/i;

export function redirectTarget(address: string): string {
  let target = address;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inner = wrapped(target);
    if (inner === null) return target;
    target = inner;
  }
  return target;
}

function wrapped(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const inner = inParameter(url) ?? inProofpoint(url) ?? inPath(url);
  return inner !== null && URL.canParse(inner) && new URL(inner).hostname !== url.hostname ? inner : null;
}

function inParameter({ pathname, searchParams }: URL): string | null {
  const written = [...searchParams.values()].find((value) => WITH_SCHEME.test(value) && URL.canParse(value));
  if (written !== undefined) return written;
  const bare = LEADS_ON.test(pathname)
    ? [...searchParams].find(([name, value]) => TARGET_NAME.test(name) && isBareAddress(value))
    : undefined;
  return bare === undefined ? null : `https://${bare[1]}`;
}

function isBareAddress(value: string): boolean {
  return BARE_ADDRESS.test(value) && !FILE_NAME.test(value);
}

/** `url?u=https-3A__oakford.test_inventory`: a code of its own. */
function inProofpoint({ hostname, searchParams }: URL): string | null {
  const code = hostname === 'urldefense.proofpoint.com' ? (searchParams.get('u') ?? '') : '';
  return decoded(code.replaceAll('-', '%').replaceAll('_', '/')) || null;
}

/** `/web/2024/https://…`, `/v3/__https://…__;…`, `/…/https%3A%2F%2F…`, `/?https://…` */
function inPath({ pathname, search }: URL): string | null {
  const raw = pathname + search;
  const start = /(?<=[/_?=:])https?(?::|%3a)(?:\/|%2f){1,2}(?=[^/%])/i.exec(raw);
  if (!start) return null;
  const tail = raw.slice(start.index).replace(/__(?:;.*)?$/, '');
  const address = start[0].includes('%') ? decoded(tail.split(/[/?&]/, 1)[0] ?? '') : tail;
  return address.replace(/^(https?:)\/+/i, '$1//') || null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
