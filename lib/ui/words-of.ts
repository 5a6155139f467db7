// What a caught error says to the person.

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
