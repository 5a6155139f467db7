// Binds a batch to exactly what the person saw and confirmed: recipients, every text, the profile and the mode (rule R1).
// Not a secret: it only has to change when any of these does.
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';

type Confirmed = Pick<Batch, 'inquiry' | 'mode'>;
type Recipient = Pick<Contact, 'dealerKey' | 'dealer' | 'message'>;

export function confirmationOf(batch: Confirmed, contacts: readonly Recipient[]): string {
  const { buyer, vehicle, message } = batch.inquiry;
  const recipients = contacts.map(({ dealerKey, dealer, message: text }) => [dealerKey, dealer.name, dealer.addresses, text]);
  return hash(JSON.stringify([batch.mode, buyer, vehicle, message, recipients]));
}

/** 64-bit FNV-1a over UTF-16 code units, as 16 hex digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((word) => word.toString(16).padStart(8, '0')).join('');
}
