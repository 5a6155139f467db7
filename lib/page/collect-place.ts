// Phone and place of one entry of a list, as it says them: a tel: link or a written number, and a line such as "Denver, CO 80202".
// A city is taken only where nothing of the street can have got into it.
import { attribute } from './dom.ts';

export interface Place {
  readonly phone: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

const PHONE = /(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\b\d{3}[\s.-])\d{3}[\s.-]\d{4}\b/;
const STATE_ZIP = /^(.*?)[,\s]+([A-Z]{2})[,\s]+(\d{5})(?:-\d{4})?\b/;
const STREET_END =
  /^.*\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|hwy|highway|ln|lane|way|pkwy|parkway|pike|ct|court|pl|place|fwy|expy|cir|circle|\d+)\b\.?,?\s+(?=\p{Lu})/iu;
const CITY = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u;

export function readPlace(entry: HTMLElement): Place {
  const lines = entry.innerText.slice(0, 3000).split(/[\n\t]/);
  return { phone: readPhone(entry, lines), ...readCity(lines) };
}

function readPhone(entry: HTMLElement, lines: readonly string[]): string {
  const link = entry.querySelector('a[href^="tel:" i]');
  const linked = link ? attribute(link, 'href').slice('tel:'.length) : '';
  return linked.trim() || (lines.map((line) => PHONE.exec(line)?.[0]).find(Boolean) ?? '');
}

function readCity(lines: readonly string[]): Omit<Place, 'phone'> {
  for (const [index, line] of lines.entries()) {
    const [, before, state, zip] = STATE_ZIP.exec(line.trim()) ?? [];
    if (state !== undefined && zip !== undefined) return { city: cityIn(before ?? '') || cityIn(lines[index - 1] ?? ''), state, zip };
  }
  return { city: '', state: '', zip: '' };
}

function cityIn(text: string): string {
  const last =
    text
      .split(/[,•|·]/)
      .at(-1)
      ?.trim() ?? '';
  const withoutStreet = last.replace(STREET_END, '').trim();
  return CITY.test(withoutStreet) ? withoutStreet : '';
}
