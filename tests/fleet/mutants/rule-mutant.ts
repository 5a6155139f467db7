// A rule of form-rules.md taken away: patches of the product's source, and the scenario that must then go wrong, in the way it must.
import type { Patch } from '../../mutants/patch.ts';

export interface RuleMutant {
  /** As in form-rules.md: `R12`. */
  readonly rule: string;
  readonly name: string;
  readonly patches: readonly Patch[];
  /** Label of the scenario: `109b`. */
  readonly scenario: string;
  /** What one of its lines must then say: how it ended, and what is wrong with that. */
  readonly wrong: RegExp;
  /** Only a rule about time needs the waits of the default policy. */
  readonly pace?: 'default';
  /** The buyer gave no number. */
  readonly phone?: false;
}

/** With a verdict of its own, not for want of time or by an accident of the machine. */
export const endsOtherwise = (scenario: string): RegExp =>
  new RegExp(`^${scenario} (?!.*\\b(TIMEOUT|EXT_ERROR|PAGE_CRASH|TAB_CLOSED|CONNECT)\\b).*: ended otherwise`);
