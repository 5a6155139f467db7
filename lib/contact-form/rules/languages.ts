// Which packs are always at hand, and which serve a page. The injected script carries English, Spanish and French; the others
// are brought only when a page's language asks for them.
import { english } from './english.ts';
import { french } from './french.ts';
import { asksForMore, servedBy } from './page-languages.ts';
import type { LanguagePack } from './rule.ts';
import { spanish } from './spanish.ts';

export const MAIN_PACKS: readonly LanguagePack[] = [english, spanish, french];

/** The pack that holds the words of languages without one of their own. */
const ANY_OTHER = 'international';

/** Main packs and of those brought the one for `language`, else the one for any other. */
export function packsFor(language: string, brought: readonly LanguagePack[]): readonly LanguagePack[] {
  if (!asksForMore(language)) return MAIN_PACKS;
  const named = (name: string): LanguagePack | undefined => brought.find((pack) => pack.language === name);
  const pack = named(servedBy(language)) ?? named(ANY_OTHER);
  return pack ? [...MAIN_PACKS, pack] : MAIN_PACKS;
}
