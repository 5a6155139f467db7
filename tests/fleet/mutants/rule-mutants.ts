// All rules that are taken away by `npm run fleet -- --mutants`, in their order. The product has no switch for any of them.
import { ANSWER_MUTANTS } from './answer-mutants.ts';
import { ARRIVING_MUTANTS } from './arriving-mutants.ts';
import { CHOOSING_MUTANTS } from './choosing-mutants.ts';
import { DECIDING_MUTANTS } from './deciding-mutants.ts';
import type { RuleMutant } from './rule-mutant.ts';
import { SENDING_MUTANTS } from './sending-mutants.ts';
import { WRITING_MUTANTS } from './writing-mutants.ts';

export const RULE_MUTANTS: readonly RuleMutant[] = [
  ...ARRIVING_MUTANTS,
  ...WRITING_MUTANTS,
  ...ANSWER_MUTANTS,
  ...CHOOSING_MUTANTS,
  ...SENDING_MUTANTS,
  ...DECIDING_MUTANTS,
];
