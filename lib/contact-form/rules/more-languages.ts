// Packs for pages in other languages; keep this out of the injected bundle and load it on demand.
import { dutch } from './dutch.ts';
import { german } from './german.ts';
import { international } from './international.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import type { LanguagePack } from './rule.ts';
import { MAIN_PACKS } from './languages.ts';
import { russian } from './russian.ts';

const MORE: readonly LanguagePack[] = [german, portuguese, italian, dutch, polish, russian];
/** Languages close enough to read with a neighbour's pack. */
const NEIGHBOURS: Readonly<Record<string, string>> = { uk: 'ru', be: 'ru', bg: 'ru', kk: 'ru', ca: 'es', gl: 'pt' };

/** Main packs and the one for `language` (primary subtag); the international words when it has none. */
export function packsFor(language: string): readonly LanguagePack[] {
  const wanted = NEIGHBOURS[language] ?? language;
  const pack = MORE.find((candidate) => candidate.language === wanted);
  if (pack) return [...MAIN_PACKS, pack];
  return MAIN_PACKS.some((main) => main.language === wanted) ? MAIN_PACKS : [...MAIN_PACKS, international];
}
