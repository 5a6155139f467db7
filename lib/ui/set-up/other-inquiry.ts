// The inquiries one comes to from the one being written: a fresh one for the same person, a copy, another saved one.
import { blankInquiry } from '../../inquiry/blank-inquiry.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { inquiryTitle } from '../../inquiry/inquiry-title.ts';
import { readInquiry } from '../../store/read.ts';
import { chooseInquiry } from '../../store/write.ts';

export function nextInquiry({ buyer }: Inquiry): Inquiry {
  return { ...blankInquiry(crypto.randomUUID()), buyer, updatedAt: Date.now() };
}

export function copyOf(inquiry: Inquiry): Inquiry {
  return { ...inquiry, id: crypto.randomUUID(), name: `Copy of ${inquiryTitle(inquiry)}`.slice(0, 80), updatedAt: Date.now() };
}

/** Makes a saved one the one in use; null when none is. */
export async function openSaved(id: string): Promise<Inquiry | null> {
  await chooseInquiry(id);
  return readInquiry();
}
