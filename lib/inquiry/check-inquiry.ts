// Says what keeps an inquiry from being sent (errors) and what the person should look at first (warnings), in the order of the form.
// Judges only; never mends, completes or shortens.
import { checkBuyer } from './check-buyer.ts';
import { checkMessage } from './check-message.ts';
import { checkVehicle } from './check-vehicle.ts';
import type { DealerFacts, Inquiry, Problem } from './inquiry.ts';
import { MESSAGE_LENGTHS, SAMPLE_DEALER } from './message-limits.ts';
import { messageVariables } from './message-variables.ts';

/** `dealer`: the one whose text is judged. */
export function checkInquiry(inquiry: Inquiry, dealer: DealerFacts = SAMPLE_DEALER): Problem[] {
  const variables = messageVariables(inquiry, dealer);
  return [
    ...checkBuyer(inquiry.buyer),
    ...checkVehicle(inquiry.vehicle),
    ...MESSAGE_LENGTHS.flatMap((length) => checkMessage(inquiry.message[length], length, variables)),
  ];
}
