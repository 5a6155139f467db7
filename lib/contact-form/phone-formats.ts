// How the buyer's number may be written so that a site takes it (R19): national digits first, then the usual shapes.
// Numbers are compared by their digits; nothing is ever added to or left off the number itself.
import type { FieldSnapshot } from './page-snapshot.ts';

/** The ten national digits of a US or Canadian number; other numbers keep all their digits. */
export function nationalDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** Shapes to try in turn, the most fitting first; empty when the number fits the field in no shape. */
export function phoneFormats(phone: string, field: Pick<FieldSnapshot, 'maxLength' | 'pattern' | 'type' | 'labels'>): string[] {
  const shapes = shapesOf(nationalDigits(phone));
  if (field.type === 'number') return shapes.slice(0, 1);
  const fitting = shapes.filter((shape) => field.maxLength === null || field.maxLength < 1 || shape.length <= field.maxLength);
  const matching = fitting.filter((shape) => matchesPattern(shape, field.pattern));
  return preferHinted(matching.length > 0 ? matching : fitting, `${field.labels.placeholder} ${field.labels.describedby}`);
}

function shapesOf(digits: string): string[] {
  if (digits.length !== 10) return [digits];
  const [area, prefix, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return [digits, `(${area}) ${prefix}-${line}`, `${area}-${prefix}-${line}`, `${area}.${prefix}.${line}`, `+1${digits}`, `1${digits}`];
}

/** A pattern the browser itself can't read doesn't bind it either. */
function matchesPattern(shape: string, pattern: string): boolean {
  if (pattern === '') return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(shape);
  } catch {
    return true;
  }
}

/** The placeholder shows the shape the site wants, such as `(555) 555-5555` or `###-###-####`. */
function preferHinted(shapes: readonly string[], hint: string): string[] {
  const outline = (text: string): string => text.replace(/[\dx#_]/gi, '9').trim();
  const wanted = outline(hint);
  const hinted = shapes.filter((shape) => /[^\d+]/.test(shape) && wanted.includes(outline(shape)));
  return [...hinted, ...shapes.filter((shape) => !hinted.includes(shape))];
}

/** Does what a field holds mean the same number? A country code or a mask's brackets don't matter. */
export function samePhone(held: string, phone: string): boolean {
  const [one, other] = [nationalDigits(held), nationalDigits(phone)];
  return one !== '' && one === other;
}
