// usage: npm run import -- FILE [--json]
// Runs the product's own import on a file, with an empty list, and tells what became of every row. With --json one object on stdout and
// nothing else. Exits 1 when nothing could be read, 2 when the command is wrong.
import { readFile } from 'node:fs/promises';
import { decodeText } from '../lib/dealers/decode-text.ts';
import { importDealers } from '../lib/dealers/import-dealers.ts';
import type { ImportReport } from '../lib/dealers/import-report.ts';
import { jsonReport } from './import/json-report.ts';
import { tellImport } from './import/tell-import.ts';

const [, , ...words] = process.argv;
const files = words.filter((word) => !word.startsWith('--'));
const [file] = files;
const asJson = words.includes('--json');

if (file === undefined || files.length > 1 || words.some((word) => word.startsWith('--') && word !== '--json')) {
  process.stderr.write('usage: npm run import -- FILE [--json]\n');
  process.exitCode = 2;
} else {
  const report = await importFile(file);
  if (asJson) process.stdout.write(`${JSON.stringify(jsonReport(report))}\n`);
  else process.stdout.write(report.error ? '' : tellImport(report));
  if (report.error) process.stderr.write(`${report.error.message}\n`);
  process.exitCode = report.error ? 1 : 0;
}

async function importFile(path: string): Promise<ImportReport> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    return error.code === 'ENOENT' ? `There is no file ${path}.` : `The file ${path} could not be read: ${error.message}`;
  });
  if (typeof bytes === 'string') return failed(bytes);
  const read = decodeText(new Uint8Array(bytes));
  let count = 0;
  const newId = () => `dealer-${(count += 1)}`;
  return read.ok ? importDealers(read.text, [], { now: Date.now(), newId }) : failed(read.message);
}

function failed(message: string): ImportReport {
  const error = { code: 'UNREADABLE_LIST', message } as const;
  return { rows: [], dealers: [], filled: [], notes: [], attribution: '', message, error };
}
