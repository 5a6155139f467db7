// Hands the person their inquiry as a JSON file, which “load” and `npm start -- --inquiry` read.
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { inquiryTitle } from '../../inquiry/inquiry-title.ts';
import { writeInquiry } from '../../inquiry/write-inquiry.ts';

export function saveInquiryFile(inquiry: Inquiry): void {
  const address = URL.createObjectURL(new Blob([writeInquiry(inquiry)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(inquiry);
  link.click();
  URL.revokeObjectURL(address);
}

function fileName(inquiry: Inquiry): string {
  const words = inquiryTitle(inquiry)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `inquiry-${words.replace(/^-|-$/g, '')}.json`;
}
