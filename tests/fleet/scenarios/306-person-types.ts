// The person has come to the tab while it is filled, and adds a line of their own to the message. What they typed stays, and the
// press is theirs: nothing is sent under their hands.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { noteHand } from '../page-scripts/page-habits.ts';
import { type } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

const LINE = ' Blue, please. ';

export const scenario: Scenario = {
  number: 306,
  name: 'person-types',
  dealer: inventedDealer(306, 'Second Thought Mazda'),
  expect: { status: 'needs-you', codes: ['READY_TO_SEND'] },
  interlude: { when: 'filling', steps: [type('#cf-message', LINE)] },
  ...leadSite({
    beforeButton: '<input type="hidden" name="typed_by_hand" value="">',
    page: () => ({ after: inlineScript(noteHand, { field: '#cf-message', noteIn: '[name=typed_by_hand]' }) }),
    answer: 'redirect',
    rule: {
      bin: (fields) => (isLost(fieldOf(fields, 'typed_by_hand'), fieldOf(fields, 'message')) ? 'what the person typed is lost' : null),
    },
  }),
};

const isLost = (byHand: string, message: string): boolean => byHand === 'yes' && !message.includes(LINE.trim());
