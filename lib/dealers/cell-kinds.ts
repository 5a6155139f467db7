// What a cell without a heading looks like: an address of the web, an e-mail address, a phone number, a ZIP, a state, a street. Looks only
// at the shape; whether an address is any good is for website.ts.
import { isRegion } from './region-codes.ts';

export type CellKind = 'website' | 'picture' | 'email' | 'phone' | 'zip' | 'state' | 'street' | 'number' | 'text' | 'blank';

const LONGEST_LOOKED_AT = 2100;
const LONGEST_EMAIL = 254;
const LONGEST_PHONE = 40;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:\S+$/i;
const BARE_HOST = /^(?:\/\/)?[^\s@,;/:()]+\.[^\s@,;/.:()]{2,}(?::\d+)?(?:[/?#]\S*)?$/;
const NUMBER = /^[\d.,$€%\s-]+$/;

/** An address with a scheme or of a bare host, without blanks. */
export function looksLikeAddress(text: string): boolean {
  return text.length <= LONGEST_LOOKED_AT && (WITH_SCHEME.test(text) || (BARE_HOST.test(text) && !NUMBER.test(text)));
}

/** The address of an image, which is nobody's website. */
export function isPicture(address: string): boolean {
  return address.length <= LONGEST_LOOKED_AT && /[^/]\/[^?#]*\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp)(?:[?#]|$)/i.test(address);
}

export function kindOfCell(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (text.length > LONGEST_LOOKED_AT) return 'text';
  if (text.length <= LONGEST_EMAIL && /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(text)) return 'email';
  if (text.length <= LONGEST_PHONE && isPhone(text)) return 'phone';
  if (/^\d{5}(?:-\d{4})?$/.test(text) || /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/.test(text)) return 'zip';
  if (NUMBER.test(text)) return 'number';
  const words = text.split(/[\s,;]+/);
  if (words.every(looksLikeAddress)) return words.every(isPicture) ? 'picture' : 'website';
  if (isRegion(text)) return 'state';
  return /^\d+[a-z]?\s+\S*\p{L}/iu.test(text) ? 'street' : 'text';
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\s*(?:ext|x)\.?\s*\d+$/i, '').replace(/^tel:/i, '');
  return /^\+?[\d\s().-]{10,20}$/.test(digits) && /^1?\d{10}$/.test(digits.replace(/\D/g, ''));
}
