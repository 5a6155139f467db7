// The parts of `npm run bench`, in the order they run.
import { measureImport } from './import-list.ts';
import { measurePlans } from './plan-start.ts';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: string;
}

export interface BenchPart {
  readonly name: string;
  readonly about: string;
  measure(): Promise<readonly Figure[]>;
}

export const PARTS: readonly BenchPart[] = [
  { name: 'import', about: 'a CSV of 10,000 rows, 500 of them bad and 1,000 duplicates', measure: measureImport },
  { name: 'planStart', about: 'the review of 1,000 and of 10,000 chosen dealers', measure: measurePlans },
];
