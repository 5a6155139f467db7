// Packs for pages in other languages. Keep this out of the injected script: it is injected by itself where a page asks for it.
import { dutch } from './dutch.ts';
import { german } from './german.ts';
import { international } from './international.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import type { LanguagePack } from './rule.ts';
import { russian } from './russian.ts';

export const MORE_PACKS: readonly LanguagePack[] = [german, portuguese, italian, dutch, polish, russian, international];
