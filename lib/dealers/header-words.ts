// Which column of a list means what (dealer-sites.md §3.1), as data, in English, Spanish and French. A heading that isn't here is left
// out and named to the person. Words are compared without accents, case and punctuation.
import { columnHinted, isAboutElse } from './hinted-column.ts';

export type DealerColumn =
  | 'name'
  | 'website'
  | 'phone'
  | 'email'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'place'
  | 'contactUrl'
  | 'brand'
  | 'tags'
  | 'notes'
  | 'attribution';

/** The cells of one entry of a list, as written. */
export interface ListRow extends Readonly<Partial<Record<DealerColumn, string>>> {
  /** Why the entry is no car dealer, as a sentence. */
  readonly notADealer?: string;
}

interface DealerNames {
  readonly bare: number;
  readonly dealer: number;
}

/** A row while its cells are being read. */
export type CellsOfRow = { -readonly [Column in DealerColumn]?: string };

const WORDS: Readonly<Record<DealerColumn, readonly string[]>> = {
  name: [
    'name|names|display name|dealer|dealers|dealership|dealerships|business name|business|company|company name|store|store name|location name|trade name|dba|organization name|rooftop|retailer|retailer name|dealer store',
    'nombre|concesionario|concesionaria|agencia|distribuidor|empresa|razon social|negocio|tienda|vendedor|nombre comercial|nombre distribuidor',
    'nom|concessionnaire|concession|concessionnaires|garage|entreprise|societe|raison sociale|magasin|enseigne|marchand|vendeur|nom commercial|nom l entreprise',
  ],
  website: [
    'website|websites|contact website|url|urls|site|sites|web|web site|website url|site url|web address|web url|internet|homepage|home page|home page url|link',
    'links|domain|domain name|www|web page|webpage|website address|internet address|website link|site address|uri|website uri|href',
    'sitio|sitio web|pagina|pagina web|pagina de internet|direccion web|enlace|sitio de internet|sitio en internet|dominio|pagina principal|pagina inicio',
    'site web|site internet|adresse web|adresse du site|adresse internet|lien|lien web|lien du site|url du site|domaine|page web|adresse url',
  ],
  phone: [
    'phone|phones|tel|telephone|phone number|main phone|sales phone|phone 1|phone1|telephone number|tel no|phone no|contact number|contact phone',
    'formatted phone number|national phone number|international phone number|business phone|office phone|call|ph|ph no|phone main|phone sales|mobile|cell|primary phone|telefono de ventas|telephone 1',
    'telefono|telefonos|numero telefonico|numero de telefono|tel de contacto|movil|celular|telefono principal|num de telefono|no de telefono',
    'numero de telephone|no de telephone|n telephone|n tel|n de telephone|num de telephone|tel principal|portable|telephone principal|no telephone',
  ],
  email: [
    'email|e mail|emails|email address|e mail address|sales email|mail|contact email|mail address',
    'correo|correo electronico|correo e|direccion de correo|direccion de correo electronico|correo de contacto',
    'courriel|adresse courriel|adresse e mail|adresse email|adresse mail|adresse electronique|mel|courrier electronique',
  ],
  street: [
    'street|address|street address|address 1|address line 1|address1|addr|addr1|addresses|street name|full address|mailing address|address line|line 1',
    'physical address|formatted address|postal address|direccion|calle|domicilio|direccion 1|direccion completa|adresse|rue|adresse 1|voie',
    'adresse complete|adresse postale|adresse civique|direccion postal',
  ],
  city: [
    'city|town|city name|city town|locality|address locality|municipality|ciudad|localidad|municipio|poblacion|ville|commune|municipalite|localite',
  ],
  state: [
    'state|province|st|region|state province|state code|prov|state prov|address region|state region|state abbreviation|province state',
    'estado|provincia|departamento|entidad|etat|departement|province etat|etat province|estado provincia',
  ],
  zip: [
    'zip|postal|zip code|zipcode|zip5|postal code|postcode|post code|postalcode|zip postal|zip postal code|postal zip|plz',
    'codigo postal|cp|c p|cod postal|codigo zip|zip codigo postal|code postal|code postale|postal code zip',
  ],
  place: [
    'location|city state|city state zip|city st zip|city st|city and state|address 2|address2|address line 2|city state zip code|city province',
    'ciudad estado|ciudad y estado|ubicacion|ville province|lieu|emplacement|ville et province|ville etat',
  ],
  contactUrl: [
    'contact url|contact page|contact form|contact form url|contact us page|contact link|contact page url|contact us|contact us url',
    'pagina de contacto|url de contacto|formulario de contacto|enlace de contacto|page de contact|formulaire de contact|page contact|lien de contact',
  ],
  brand: [
    'brand|make|brands|brands sold|makes|franchise|franchises|oem|manufacturer|marca|marcas|fabricante|marque|marques|constructeur|banniere',
  ],
  tags: ['tags|tag|labels|label|etiquetas|etiqueta|etiquettes|etiquette|mots cles|palabras clave'],
  notes: [
    'notes|note|comments|comment|remarks|remark|description|notas|nota|comentarios|comentario|observaciones|commentaires|commentaire|remarques|remarque',
  ],
  attribution: ['attribution|data attribution'],
};

// Means this only where no other column of the list does.
const SECOND_CHOICE = new Map<string, DealerColumn>(
  Object.entries({
    title: 'name',
    titulo: 'name',
    titre: 'name',
    account: 'name',
    'account name': 'name',
    organization: 'name',
    operator: 'name',
    'located in': 'place',
  }),
);

// Says it less plainly than another heading of the same meaning: the link may lead to a car, the one to call may be a person.
const VAGUE = new Set(
  ['link|links|enlace|lien|lien web|uri|href', 'call|cell|mobile|movil|celular|portable'].flatMap((words) => words.split('|')),
);
// "Dealer #", "Store (ID)": what counts the dealers doesn't name them.
const NUMBER_OF = /[#№]|[([]\s*(?:no\.?|nos\.?|num(?:ber)?|id|code)\s*[)\]]/i;

const NOISE =
  /\b(?:the|of|dealer|dealers|dealership|store|business|company|official|primary|main|our|your|mailing|billing|physical|location|num|numero|no|del?|du|la|le|el|al|su|concesionarios?|concesionaria|concessionnaires?|concession|oficial|officiel|principale?|agencia|empresa|entreprise|garage)\b/g;
// A whole line, looked at as one heading.
const DELIMITER = /[,;|\t\n]/;
const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;

const DEALER = /\b(?:dealers?|dealerships?|stores?|rooftop|concesionari[oa]s?|agencia|concession(?:naires?)?|garage)\b/;
const LONGEST_HEADING = 80;

const COLUMN_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([column, lists]) =>
    lists.flatMap((words) => words.split('|').map((word) => [plainHeading(word), column as DealerColumn] as const)),
  ),
);

/** The meaning of a heading, however it is written (`ZIP_Code`, `zipCode`, `Código postal:`, `Phone (10 digits)`); null when unknown. */
export function columnOf(heading: string): DealerColumn | null {
  const words = plainHeading(heading);
  const said = heading.length > LONGEST_HEADING ? '' : plainHeading(heading.replace(IN_BRACKETS, ' '));
  const forms = DELIMITER.test(heading) ? [words, said] : [words, said, withoutNoise(words), withoutNoise(said)];
  const column = forms.map((form) => COLUMN_BY_WORD.get(form)).find((known) => known !== undefined) ?? null;
  return column === 'name' && NUMBER_OF.test(heading) ? null : column;
}

/** The places of the columns, those whose heading says its meaning less plainly behind the others. */
export function plainestFirst(headings: readonly string[]): number[] {
  return headings
    .map((heading, index) => ({ index, isVague: VAGUE.has(plainHeading(heading)) }))
    .toSorted((one, other) => Number(one.isVague) - Number(other.isVague))
    .map(({ index }) => index);
}

/** Of the columns of names the one that says "dealer", where another says only "name": that may be the person to ask for. */
export function dealerNames(headings: readonly string[], columns: readonly (DealerColumn | null)[]): DealerNames | null {
  const names = columns.flatMap((column, index) => (column === 'name' ? [{ index, words: plainHeading(headings[index] ?? '') }] : []));
  const bare = names.find(({ words }) => /^(?:names?|nombre|nom)$/.test(words));
  const dealer = names.find(({ words }) => DEALER.test(words));
  return bare && dealer ? { bare: bare.index, dealer: dealer.index } : null;
}

/** The meanings of all headings of a list, in their order. */
export function columnsOf(headings: readonly string[]): (DealerColumn | null)[] {
  const columns = headings.map(columnOf);
  return columns.map((column, index) => {
    const words = plainHeading(headings[index] ?? '');
    const second = SECOND_CHOICE.get(words) ?? (DELIMITER.test(headings[index] ?? '') ? null : columnHinted(words));
    return column ?? (second !== null && !columns.includes(second) ? second : null);
  });
}

/** Whether a heading is about something else than the dealer and where to reach it, such as a logo or a map. */
export function isOfSomethingElse(heading: string): boolean {
  return isAboutElse(plainHeading(heading));
}

function plainHeading(heading: string): string {
  if (heading.length > LONGEST_HEADING) return '';
  return onlyBlanks(
    heading
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([a-z])(\d)/gi, '$1 $2')
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .replace(/[^a-z0-9]+/g, ' '),
  );
}

function withoutNoise(words: string): string {
  return onlyBlanks(words.replace(NOISE, ' '));
}

function onlyBlanks(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
