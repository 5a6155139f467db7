// What goes over the line between the test and the stand-in's worker. A function can't: it is asked for by its number.

export type FactCall =
  { readonly port: string; readonly method: string; readonly args: readonly unknown[] } | { readonly to: number; readonly answer: unknown };

export type FactReply = { readonly value: unknown } | { readonly error: string } | { readonly ask: number };
