// What a heading that is none of the known ones hints at by a word in it ("Company Website URL", "Phone - Sales Dept"). Only for columns
// that no other heading names; a heading about something else (a person, a fax, a map) hints at nothing. Dealers are called
// "Internet Ford" and "Web Motors", so those words hint at a website only together with another.
import type { DealerColumn } from './header-words.ts';

const ABOUT_ELSE =
  /\b(?:contact|manager|owner|person|rep|fax|toll|map|maps|google|facebook|instagram|twitter|linkedin|youtube|yelp|social|logo|image|photo|picture|review|reviews|rating|provider|vendor|platform|type|status|count|score|ext|extension|id|code of|visited|speed|inventory|finance|service|parts|platform|contacto|gerente|persona|personne|responsable|telecopieur|hours|notes?|opt|valid|verified|checked|source|last|date|mapa|carte|avis)\b/;
const HINTS: readonly (readonly [column: DealerColumn, words: RegExp])[] = [
  ['email', /\b(?:e ?mails?|correo|courriel)\b/],
  ['website', /\b(?:web ?sites?|urls?|home ?page|web ?page|(?:web|internet) (?:address|link|site)|sitio|site web|accueil)\b|\bweb$/],
  ['phone', /\b(?:(?:tele)?phones?|tel|telefonos?|telephone|tlf)\b/],
  ['zip', /\b(?:zip|zipcode|postal|postcode)\b/],
  ['city', /\b(?:city|town|ciudad|ville)\b/],
  ['state', /\b(?:state|province|estado|provincia)\b/],
  ['street', /\b(?:street|calle|rue)\b/],
  [
    'name',
    /\b(?:dealer|dealership|concesionari[oa]|concessionnaire|store|business|company) .{0,12}\b(?:name|nombre|nom)\b|\b(?:name|nombre|nom) .{0,12}\b(?:dealer|dealership|concesionari[oa]|concessionnaire|store|business|company)\b/,
  ],
];

export function isAboutElse(words: string): boolean {
  return ABOUT_ELSE.test(words);
}

/** `words` as plain lower-case words; null: nothing, or more than one thing. */
export function columnHinted(words: string): DealerColumn | null {
  if (isAboutElse(words)) return null;
  const hinted = HINTS.filter(([, pattern]) => pattern.test(words)).map(([column]) => column);
  return hinted.length === 1 ? (hinted[0] ?? null) : null;
}
