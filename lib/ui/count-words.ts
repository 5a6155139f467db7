// Numbers of things in words: "1 dealer", "10,000 dealers".

export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

export function countDealers(count: number): string {
  return count === 1 ? '1 dealer' : `${grouped(count)} dealers`;
}
