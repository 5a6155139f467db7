// What links to contact pages say and where such pages usually are (dealer-sites.md §1.2).

import type { LinkPattern } from './rule.ts';

/** On plain words of the link's text, label or title; the best one counts. */
export const LINK_TEXTS: readonly LinkPattern[] = [
  {
    words:
      /^(contact( us)?|contact (sales|dealer|dealership|form|info|information|page)|contactenos|contacto|contactanos|contactez nous|nous contacter|(pour )?nous joindre|joignez nous|kontakt|contatti|contatto|contato|контакты)$/,
    score: 10,
  },
  {
    words:
      /contact (sales|form)|(e ?mail|message) (us|sales|(an?|the|this|our) (store|dealer|team|sales|seller))|(send|leave) (us )?(an? )?(e ?mail|message|note)|say (hi|hello)|get in touch|reach (out( to us)?|us)$|(talk|speak) (to|with) (us|sales|an?|the|our)\b|write (to )?us|drop us a (line|note)|escrib[ae]nos|enviar (un )?mensaje|comuniquese|ecrivez nous|nous ecrire|envoyer un message/,
    score: 9,
  },
  { words: /contact|kontakt|contatt|contato|контакт|обратная связь/, score: 8 },
  {
    words:
      /ask (us )?((a )?question|anything)|^(have|got|any) (an?y? )?questions?|request (info|a quote|information)|get a quote|feedback|inquir|^connect with us|^lets talk/,
    score: 6,
  },
  // Where a site has nothing plainer: its form for a price.
  {
    words: /\b(quote|cotizacion|soumission|angebot)\b|e ?price|\b(get|request|ask for|see|your|our|best) .{0,20}(price|pricing)$/,
    score: 3,
  },
  { words: /hours (and|&|\/)? ?directions|(directions|map)( and| &)? hours|hours.*location|find us|visit us/, score: 5 },
  { words: /^(locations?|directions|our location|hours)$/, score: 4 },
];

/** On plain words of the links of a page that only asks which language one speaks, or lets one in. */
export const LANGUAGE_LINKS: Readonly<Record<string, RegExp>> = {
  en: /^(english|en|in english|english (version|site)|usa|united states|us)$/,
  es: /^(espanol|es|en espanol|spanish|sitio en espanol)$/,
  fr: /^(francais|fr|en francais|french|version francaise)$/,
  de: /^(deutsch|de|german)$/,
  it: /^(italiano|it|italian)$/,
  pt: /^(portugues|pt|portuguese)$/,
  nl: /^(nederlands|nl|dutch)$/,
  pl: /^(polski|pl|polish)$/,
  ru: /^(русский|ru|russian)$/,
  zh: /^(中文|简体中文|繁體中文|zh|chinese)$/,
  vi: /^(tieng viet|vietnamese|vi)$/,
  ko: /^(한국어|korean)$/,
};

export const ENTER_LINKS =
  /^((click )?here to )?(enter|continue|proceed|skip( intro)?)( (to )?(the |our )?(web ?)?(site|here|shop|home ?page|homepage))?$/;

/** On the words of the path. */
export const LINK_PATHS: readonly LinkPattern[] = [
  {
    words:
      /^(contact ?us|contact|contact ?form|contactus aspx|contact htm|contact us htm|contacto|contactenos|contactanos|contactez nous|nous contacter|nous joindre|joindre|kontakt|contatti)( (index )?(html?|aspx?|php))?$/,
    score: 6,
  },
  { words: /contact|kontakt|contatt/, score: 4 },
  { words: /get in touch|hours|directions|locations/, score: 2 },
];

/** Such a link leads to another department or another kind of form. */
export const LINK_NEVER =
  /service (appointment|department|center)|contact ?(service|parts|body shop|commercial)|parts|career|employ|job|financ|credit|trade|privacy|unsubscrib|preferences?\b|opt ?out|lens(es)?\b|solution|schedule|accessib|insur|warrant|(service|tires?|tyres?|rental|payment|shipping|body|repair) (quote|estimate|price)|rent a\b/;

export const GENERIC_PATHS = [
  '/contact-us/', '/contact/', '/contactus', '/contactus.aspx', '/contact.htm', '/contact/index.htm', '/contact-us.htm', '/contact-us.html', '/contactus.html', '/contact.html',
  '/contact.aspx', '/contact-us.aspx', '/contact.php', '/dealership/contact.htm', '/about-us/contact', '/about/contact-us', '/contact-form.htm', '/hours-directions/',
  '/dealership/directions.htm', '/get-in-touch', '/locations',
] as const; // prettier-ignore

/** File styles that tell which of the generic paths a platform uses. */
export const PATH_STYLES: readonly { readonly seen: RegExp; readonly first: readonly string[] }[] = [
  { seen: /\.htm$/, first: ['/contact.htm', '/contact/index.htm', '/contact-us.htm', '/dealership/contact.htm'] },
  { seen: /\.aspx$/i, first: ['/contactus.aspx', '/contact.aspx', '/contact-us.aspx'] },
  { seen: /\.html$/, first: ['/contact.html', '/contact-us.html', '/contactus.html'] },
  { seen: /\.php$/, first: ['/contact.php'] },
];
