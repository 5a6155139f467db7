// Whether a vehicle identification number can be one: 17 letters and digits without I, O and Q, and, for cars made for North America, the
// check digit in the ninth place (49 CFR 565.15).

/** A sentence about what is wrong; '' when nothing is, or nothing is given. */
export function vinProblem(text: string): string {
  const vin = text.replace(/[\s-]/g, '').toUpperCase();
  if (vin === '') return '';
  if (vin.length !== 17) return `A VIN has 17 letters and digits; this one has ${vin.length}.`;
  const wrong = /[^A-HJ-NPR-Z0-9]/.exec(vin)?.[0];
  if (wrong !== undefined) return `A VIN has no ${wrong}: it is often a 0 or a 1.`;
  return /^[1-5]/.test(vin) && vin[8] !== checkDigit(vin) ? 'This VIN has a typing error: its check digit doesn’t fit.' : '';
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
// A=1 … H=8, J=1 … N=5, P=7, R=9, S=2 … Z=9: a letter's place in these rows, from 1.
const ROWS = ['ABCDEFGH', 'JKLMN P R', ' STUVWXYZ'];

function checkDigit(vin: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * valueOf(vin[at] ?? ''), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

function valueOf(sign: string): number {
  const row = ROWS.find((letters) => letters.includes(sign));
  return row === undefined ? Number(sign) : row.indexOf(sign) + 1;
}
