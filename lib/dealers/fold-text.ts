// The form in which a search compares texts: without accents and case, so that "citroen" finds "Citroën".

// Nothing to take off, as in most texts of a long list.
const PLAIN = /^[\n -~]*$/;

export function foldText(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}
