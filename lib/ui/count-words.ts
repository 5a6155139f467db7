// Numbers of things in words: "1 dealer", "10,000 dealers".
import { grouped } from '../dealers/group-digits.ts';

export { grouped };

export function countDealers(count: number): string {
  return count === 1 ? '1 dealer' : `${grouped(count)} dealers`;
}
