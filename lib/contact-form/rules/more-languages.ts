// Packs for pages in other languages; keep this out of the injected bundle and load it on demand.
import { dutch } from './dutch.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import type { LanguagePack } from './rule.ts';
import { MAIN_PACKS } from './languages.ts';
import { russian } from './russian.ts';

const MORE: readonly LanguagePack[] = [german, portuguese, italian, dutch, polish, russian];
/** Languages close enough to read with a neighbour's pack. */
const NEIGHBOURS: Readonly<Record<string, string>> = { uk: 'ru', be: 'ru', bg: 'ru', kk: 'ru', ca: 'es', gl: 'pt' };

/** Main packs and the one for `language` (primary subtag), if there is one. */
export function packsFor(language: string): readonly LanguagePack[] {
  const wanted = NEIGHBOURS[language] ?? language;
  const pack = MORE.find((candidate) => candidate.language === wanted);
  return pack ? [...MAIN_PACKS, pack] : MAIN_PACKS;
}
