// Explains a folder of the shared corpus and has the corpus' own scorer judge it. The corpus is third-party material beside the
// repository: where it is missing there is nothing to measure.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { explainPages } from '../../scripts/explain/explain-pages.ts';

export const FOLDERS = ['contact-forms', 'web-pages'] as const;
export type Folder = (typeof FOLDERS)[number];

/** Counts, so that a page more or less shows; all but the wrong ones are better when higher. */
export interface Score {
  readonly pages: number;
  readonly contactRecall: number;
  readonly contactPrecision: number;
  readonly allRecall: number;
  readonly allPrecision: number;
  readonly messageHits: number;
  readonly honeypotsFilled: number;
  readonly formsFound: number;
  readonly wrongForms: number;
}

export type Scores = Partial<Record<Folder, Score>>;

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const RECORD = fileURLToPath(new URL('./scores.json', import.meta.url));
const run = promisify(execFile);

export function hasCorpus(): boolean {
  return FOLDERS.every((folder) => existsSync(join(CORPUS, folder, 'html')));
}

export function recordedScores(): Scores {
  return JSON.parse(readFileSync(RECORD, 'utf8')) as Scores;
}

export function recordScores(scores: Scores): void {
  writeFileSync(RECORD, `${JSON.stringify(scores, null, 2)}\n`);
}

export async function measure(folder: Folder): Promise<Score> {
  const html = join(CORPUS, folder, 'html');
  const sources = readdirSync(html)
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(html, file));
  const scratch = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    const predictions = join(scratch, 'predictions.json');
    writeFileSync(predictions, JSON.stringify(await explainPages(sources, { tabs: 3, progress: () => undefined })));
    const { stdout } = await run(process.execPath, [join(CORPUS, 'score.mjs'), predictions, join(CORPUS, folder), '--json']);
    return toScore(JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as ScorerResult);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface ScorerResult {
  readonly pages: number;
  readonly contact: { readonly recall: number; readonly precision: number };
  readonly all: { readonly recall: number; readonly precision: number };
  readonly message: { readonly hit: number };
  readonly honeypots: { readonly filled: number };
  readonly forms: { readonly found: number; readonly wrong: number };
}

function toScore({ pages, contact, all, message, honeypots, forms }: ScorerResult): Score {
  return {
    pages,
    contactRecall: percent(contact.recall),
    contactPrecision: percent(contact.precision),
    allRecall: percent(all.recall),
    allPrecision: percent(all.precision),
    messageHits: message.hit,
    honeypotsFilled: honeypots.filled,
    formsFound: forms.found,
    wrongForms: forms.wrong,
  };
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
