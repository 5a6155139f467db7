// Numbers of things in words: "1 dealer", "10,000 dealers". Grouped by hand: the browser's own way loads its tables of all languages first,
// in the midst of drawing.

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function countDealers(count: number): string {
  return count === 1 ? '1 dealer' : `${grouped(count)} dealers`;
}
