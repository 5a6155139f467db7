// Reads a text file the person chose.
import type { TextFile } from '../dealers/decode-text.ts';
import { decodeText } from '../dealers/decode-text.ts';
import { LARGEST_LIST } from '../dealers/read-list.ts';

export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > LARGEST_LIST) return { ok: false, message: 'The file is larger than 20 MB. Split it into smaller ones.' };
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, message: 'The file could not be read. Choose it again.' };
  }
}
