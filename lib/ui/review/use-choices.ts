// The person's choices on the review page. Each is shown as chosen at once, so that what is confirmed next is confirmed for it, and
// saved behind; a choice holds until what is stored changes.
import { useState } from 'preact/hooks';
import type { Batch } from '../../batch/batch.ts';
import type { AskedBefore, AskAgain } from '../../batch/review.ts';
import type { StartInput } from '../../runner/plan-start.ts';
import type { ReviewChoices } from '../../store/review-choices.ts';
import { saveChoice } from '../../store/review-choices.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

export interface Choosing {
  readonly choices: ReviewChoices;
  /** Why a choice could not be saved; ''. */
  readonly trouble: string;
  readonly chooseMode: (mode: Batch['mode']) => void;
  /** `keys`: all it is known by, its own first. */
  readonly assist: (keys: readonly string[], yes: boolean) => void;
  readonly askAgain: (dealers: readonly AskedBefore[], yes: boolean) => void;
  readonly giveBack: (yes: boolean) => void;
}

export function useChoices(input: StartInput): Choosing {
  const [trouble, setTrouble] = useState('');
  const [mode, chooseMode] = useChoice('mode', input.mode, setTrouble);
  const [assisted, setAssisted] = useChoice('assisted', input.assisted, setTrouble);
  const [askAgain, setAskAgain] = useChoice('askAgain', input.askAgain, setTrouble);
  const [giveBack, setGiveBack] = useChoice('giveBack', input.giveBack, setTrouble);
  return {
    choices: { mode, assisted, askAgain, giveBack },
    trouble,
    chooseMode,
    assist: (keys, yes) => setAssisted([...assisted.filter((key) => !keys.includes(key)), ...(yes ? keys.slice(0, 1) : [])]),
    askAgain: (dealers, yes) => setAskAgain(withWishes(askAgain, dealers, yes)),
    giveBack: setGiveBack,
  };
}

/** The wish is for the sends known by now: one that comes later takes it away. */
function withWishes(wishes: readonly AskAgain[], dealers: readonly AskedBefore[], yes: boolean): AskAgain[] {
  const keys = new Set(dealers.map(({ contact }) => contact.dealerKey));
  const others = wishes.filter(({ dealerKey }) => !keys.has(dealerKey));
  return yes ? [...others, ...dealers.map(({ contact, askedAt }) => ({ dealerKey: contact.dealerKey, askedAt }))] : others;
}

function useChoice<Name extends keyof ReviewChoices>(
  name: Name,
  stored: ReviewChoices[Name],
  tell: (trouble: string) => void,
): [ReviewChoices[Name], (value: ReviewChoices[Name]) => void] {
  const instead = JSON.stringify(stored);
  const [chosen, setChosen] = useState({ value: stored, instead });
  const choose = (value: ReviewChoices[Name]) => {
    setChosen({ value, instead });
    saveChoice(name, value).then(
      () => (tell(''), refreshPage()),
      (error: unknown) => tell(wordsOf(error)),
    );
  };
  return [chosen.instead === instead ? chosen.value : stored, choose];
}
