// The form in which a search compares texts: without accents and case, so that "citroen" finds "Citroën".

export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
