// Where a link leads in the end: search results and makers' locators often wrap a dealer's address in one of their own, as a
// parameter (`/url?q=https://…`). Only an address that is written in full is taken out; nothing is loaded to find out.

const DEEPEST = 2;

export function redirectTarget(address: string): string {
  let target = address;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inner = wrapped(target);
    if (inner === null) return target;
    target = inner;
  }
  return target;
}

function wrapped(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, searchParams } = new URL(address);
  const inner = [...searchParams.values()].find((value) => /^https?:\/\/[^/\s]+\./i.test(value) && URL.canParse(value));
  return inner !== undefined && new URL(inner).hostname !== hostname ? inner : null;
}
