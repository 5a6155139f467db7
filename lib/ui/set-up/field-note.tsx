// What is wrong with a field, or else how it is meant.
import type { Problem } from '../../inquiry/inquiry.ts';

interface FieldNoteProps {
  readonly field: string;
  readonly problem: Problem | undefined;
  readonly hint?: string | undefined;
}

export function FieldNote({ field, problem, hint }: FieldNoteProps) {
  const marks = problem ? { 'data-problem': field, class: `field-note ${problem.level}` } : { class: 'field-note' };
  return (
    <p id={`${field}-note`} {...marks}>
      {problem?.message ?? hint ?? ''}
    </p>
  );
}
