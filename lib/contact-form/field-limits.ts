// Which roles a kind of control can have at all, what its type alone says, and which roles ask for the same kind of thing.
import { isTicked } from './field-roads.ts';
import type { FieldSnapshot } from './page-snapshot.ts';
import type { InnerRole } from './rules/rule.ts';

const NAMES: readonly InnerRole[] = ['given-name', 'family-name', 'additional-name', 'name'];
const PHONES: readonly InnerRole[] = ['tel', 'tel-area-code', 'tel-local-prefix', 'tel-local-suffix', 'tel-extension', 'fax'];
const ADDRESS: readonly InnerRole[] = ['street-address', 'address-line2', 'address-level2', 'address-level1', 'postal-code', 'country'];
const CONSENTS: readonly InnerRole[] = ['consent-marketing', 'consent-tos', 'consent-other'];

const TEXT_ONLY = new Set<InnerRole>([...NAMES, 'email', 'email-confirm', 'message', 'street-address', 'address-line2', 'password', 'username', 'url', 'vehicle-vin', 'vehicle-stock', 'tel', 'tel-extension', 'fax', 'coupon', 'sensitive']); // prettier-ignore
const CHOICE_ONLY = new Set<InnerRole>(CONSENTS);
const TICKED = new Set<InnerRole>([...CONSENTS, 'preferred-contact-method', 'preferred-contact-time', 'vehicle-condition', 'trade-in', 'timeframe', 'how-heard', 'subject', 'department', 'budget', 'honeypot', 'other', 'quiz', 'captcha']); // prettier-ignore
const LONG = new Set<InnerRole>([
  'message',
  'street-address',
  'other',
  'honeypot',
  'captcha',
  'how-heard',
  'trade-in',
  'preferred-contact-time',
  'vehicle-model',
]);
const NEVER = new Set(['file', 'color', 'range', 'hidden', 'image']);
const DATES = new Set(['date', 'datetime-local', 'month', 'time', 'week']);

export function isAllowed(role: InnerRole, field: FieldSnapshot): boolean {
  if (NEVER.has(field.type)) return role === 'other';
  if (field.type === 'password') return role === 'password' || role === 'sensitive' || role === 'honeypot';
  if (DATES.has(field.type)) return role === 'timeframe' || role === 'preferred-contact-time' || role === 'birth' || role === 'other';
  if (isTicked(field)) return TICKED.has(role);
  if (CHOICE_ONLY.has(role)) return false;
  if (isChoice(field)) return !TEXT_ONLY.has(role);
  if (field.control === 'textarea' || field.control === 'editable') return LONG.has(role);
  return (
    field.type !== 'email' || role === 'email' || role === 'email-confirm' || role === 'username' || role === 'honeypot' || role === 'other'
  );
}

function isChoice(field: FieldSnapshot): boolean {
  return field.control === 'select' || (field.control === 'custom' && field.type !== 'textbox');
}

export interface TypeRole {
  readonly role: InnerRole;
  readonly strength: number;
  readonly why: string;
}

export function typeRole(field: FieldSnapshot): TypeRole | null {
  const why = `type ${field.type || field.control}`;
  if (field.type === 'email') return { role: 'email', strength: 6, why };
  if (field.type === 'tel') return { role: 'tel', strength: 4, why };
  if (field.type === 'url') return { role: 'url', strength: 6, why };
  if (field.type === 'search') return { role: 'search', strength: 6, why };
  if (field.type === 'password') return { role: 'password', strength: 9, why };
  if (field.type === 'file') return { role: 'other', strength: 9, why };
  if (field.control === 'textarea' || field.control === 'editable') return { role: 'message', strength: 2.5, why };
  return null;
}

const KINDS = new Map<InnerRole, string>();
for (const role of NAMES) KINDS.set(role, 'name');
for (const role of PHONES) KINDS.set(role, 'phone');
for (const role of ADDRESS) KINDS.set(role, 'address');
KINDS.set('email-confirm', 'email');

/** Roles of one kind differ only in which part they want; a label may correct the kind, a token the part. */
export function kindOfRole(role: InnerRole): string {
  return KINDS.get(role) ?? role;
}
