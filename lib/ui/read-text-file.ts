// Reads a text file the person chose, in the encodings spreadsheets write: UTF-8, UTF-16 with its mark, or Windows-1252.

export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const LARGEST_BYTES = 20_000_000;

export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > LARGEST_BYTES) return { ok: false, message: 'The file is larger than 20 MB. Split it into smaller ones.' };
  try {
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, message: 'The file could not be read. Choose it again.' };
  }
}

function textOf(bytes: Uint8Array<ArrayBuffer>): TextFile {
  const text = decode(bytes);
  if (text.includes('\u0000')) return { ok: false, message: 'This is not a text file. Save the spreadsheet as CSV and choose that file.' };
  if (text.trim() === '') return { ok: false, message: 'The file is empty. Nothing was changed.' };
  return { ok: true, text };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
