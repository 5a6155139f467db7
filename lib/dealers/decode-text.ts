// The text in a file's bytes, in the encodings spreadsheets write: UTF-8, UTF-16 with or without its mark, or Windows-1252. Workbooks,
// pictures and other files that are no text are refused with what to do instead.

export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const NO_TEXT = 'This is not a text file. Save the spreadsheet as CSV and choose that file.';
const SIGNS: readonly (readonly [start: string, message: string])[] = [
  ['PK\u0003\u0004', 'This is an Excel workbook or another packed file. Save the sheet as CSV and choose that file.'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old Excel workbook. Save the sheet as CSV and choose that file.'],
  ['%PDF-', 'This is a PDF. Copy the list out of it and paste it, or use a CSV file.'],
  ['\u0089PNG', NO_TEXT],
  ['GIF8', NO_TEXT],
  ['\u00ff\u00d8\u00ff', NO_TEXT],
];
const LOOKED_AT = 2000;
const CONTROLS = /[^\P{Cc}\s]/gu;
const TEXT_TO_CONTROLS = 50;

export function decodeText(bytes: Uint8Array<ArrayBuffer>): TextFile {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const sign = SIGNS.find(([known]) => start.startsWith(known));
  if (sign) return { ok: false, message: sign[1] };
  const text = decode(bytes);
  if (text.includes('\u0000')) return withoutNulls(text);
  if (text.trim() === '') return { ok: false, message: 'The file is empty. Nothing was changed.' };
  return { ok: true, text };
}

// Damage leaves a null or two in a list; a file that is no text is full of control characters.
function withoutNulls(text: string): TextFile {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls * TEXT_TO_CONTROLS > text.length ? { ok: false, message: NO_TEXT } : { ok: true, text: text.replaceAll('\u0000', '') };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// Without its mark UTF-16 shows by every other byte being nothing.
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = (odd: number): number => looked.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (zeros(1) * 4 > looked.length && zeros(0) * 20 < looked.length) return 'utf-16le';
  return zeros(0) * 4 > looked.length && zeros(1) * 20 < looked.length ? 'utf-16be' : null;
}
