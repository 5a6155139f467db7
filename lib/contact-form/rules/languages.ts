// Which packs are always at hand, and how more are brought. The injected script carries English, Spanish and French; the
// others come by `more-languages` only when a page's language asks for them.
import { english } from './english.ts';
import { french } from './french.ts';
import type { LanguagePack } from './rule.ts';
import { spanish } from './spanish.ts';

export const MAIN_PACKS: readonly LanguagePack[] = [english, spanish, french];
