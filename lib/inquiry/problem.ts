// Makes the problems the checks tell: none when the condition doesn't hold, so that checks read as lists.
import type { InquiryField, Problem } from './inquiry.ts';

export function errorIf(condition: boolean, field: InquiryField, message: string): Problem[] {
  return condition ? [{ field, level: 'error', message }] : [];
}

export function warningIf(condition: boolean, field: InquiryField, message: string): Problem[] {
  return condition ? [{ field, level: 'warning', message }] : [];
}
