// Folds texts and machine names into plain lower-case words, so that one pattern fits "E-Mail*", "email_address" and "eMail".

const ASCII = /^[ -~\s]*$/;

/** Lower case, Latin letters without accents, everything but letters, digits and a few signs turned into blanks. */
export function plainWords(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9?/@#+=]+/g, ' ')
      .trim();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}?/@#+=]+/gu, ' ')
    .trim();
}

/** Fields of one page share their names, and a page is read again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 200;

/** Words of a `name` or `id`: split at signs, digits' edges kept, and where lower case meets upper. */
export function nameWords(name: string): string {
  if (name === '') return '';
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = splitName(name);
  if (known.size >= MOST_KNOWN) known.clear();
  if (name.length <= LONGEST_KNOWN) known.set(name, words);
  return words;
}

function splitName(name: string): string {
  const split = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return plainWords(split.replace(/[.\-_[\]:$/+=?#@]+/g, ' '));
}

const POSITION =
  /^(input|field|fields?|text|textfield|txt|textbox|item|q|question|entry|element|ctl\w*|control|u|f|c|form|fld|id|wpforms|nf field|cf|answer|comp\w*|tfa|edit|data|custom|param|mce|element)?[\s\d]*[a-z]?\d[\s\d]*$/;

/** R14: a name that only counts ("input_5", "field3", "_u123") says nothing about meaning. */
export function isPositionName(words: string): boolean {
  return (
    words === '' ||
    POSITION.test(words) ||
    /^(forminator|gform|elementor|wpforms|fields?|form fields?|wsf field|item meta|submitted|fm)( fields?| input)?[\s\d]*$/.test(words)
  );
}
