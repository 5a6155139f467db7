// Gives a page the time to draw, and to do what it puts off.
const SETTLED_MS = 1500;

export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
}
