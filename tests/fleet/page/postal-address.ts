// A dealer's address in one line, as sites print it.

import type { Dealer } from '../scenario.ts';

export const postalAddress = (dealer: Dealer): string => `${dealer.street}, ${dealer.city}, ${dealer.state} ${dealer.zip}`;
