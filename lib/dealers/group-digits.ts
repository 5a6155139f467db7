// "10,000". By hand: the browser's own way loads its tables of all languages first, in the midst of drawing.

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
