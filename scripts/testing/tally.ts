// Counts what a whole test run found. Nothing is lost in it: what was skipped, never ran, or broke outside a test has failed.

export interface Failure {
  readonly name: string;
  readonly reason: string;
}

export interface Tally {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

export const nothing: Tally = { passed: 0, failures: [] };

export function verdict(name: string, ok: boolean, reason = 'see its output above'): Tally {
  return ok ? { passed: 1, failures: [] } : { passed: 0, failures: [{ name, reason }] };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
  };
}

/** The closing lines of a run: every failure once more, then the count. */
export function closingLines({ passed, failures }: Tally): readonly string[] {
  return [...failures.map(({ name, reason }) => `✗ ${name}\n    ${reason}`), `${passed} passed, ${failures.length} failed`];
}
