// An inquiry as the text of a file that parse-inquiry reads back: everything the person wrote, nothing of ours.
import type { Inquiry } from './inquiry.ts';

export function writeInquiry({ name, language, buyer, vehicle, message }: Inquiry): string {
  return `${JSON.stringify({ name, language, buyer, vehicle, message }, null, 2)}\n`;
}
