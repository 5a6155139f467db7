// Whether a page needs more than the languages the injected script carries. Apart from the packs, because it is asked before any
// of them is there.

/** Those of `MAIN_PACKS`. */
const CARRIED: readonly string[] = ['en', 'es', 'fr'];

/** Languages close enough to read with a neighbour's pack. */
const NEIGHBOURS: Readonly<Record<string, string>> = { uk: 'ru', be: 'ru', bg: 'ru', kk: 'ru', ca: 'es', gl: 'pt' };

/** The language whose pack serves a page in `language` (primary subtag). */
export function servedBy(language: string): string {
  return NEIGHBOURS[language] ?? language;
}

export function asksForMore(language: string): boolean {
  return !CARRIED.includes(servedBy(language));
}
