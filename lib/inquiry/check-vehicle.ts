// What looks wrong about the car. Nothing here keeps an inquiry back: the person may ask for any car in any words.
import type { Problem, Vehicle } from './inquiry.ts';
import { warningIf } from './problem.ts';
import { vinProblem } from './vin.ts';

export function checkVehicle({ interest, year, vin, tradeIn }: Vehicle): Problem[] {
  const vinWords = vinProblem(vin);
  return [
    ...warningIf(
      year.trim() !== '' && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(year),
      'vehicle.year',
      'A model year has four digits, for example 2026.',
    ),
    ...warningIf(vinWords !== '', 'vehicle.vin', vinWords),
    ...warningIf(
      interest === 'trade-in' && tradeIn.trim() === '',
      'vehicle.tradeIn',
      'Say which car you trade in: dealers can’t value it otherwise.',
    ),
  ];
}

/** `today` as an ISO date: a day that has passed asks for nothing. */
export function checkDeadline({ deadline }: Vehicle, today: string): Problem[] {
  const isPast = /^\d{4}-\d\d-\d\d$/.test(deadline) && deadline < today;
  return warningIf(isPast, 'vehicle.deadline', 'This day has passed; your message would still name it.');
}
