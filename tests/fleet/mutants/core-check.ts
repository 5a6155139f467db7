// Run by rule-mutants.test.ts in a Node of its own: two decisions of the core as it is and with their rule taken away, as JSON.
import type { AfterPress } from '../../../lib/contact-form/after-press.ts';
import * as choosing from '../../../lib/contact-form/choose-option.ts';
import * as judging from '../../../lib/contact-form/judge-outcome.ts';
import { CONTACT_TIME } from '../../../lib/contact-form/rules/choice-words.ts';
import { after, before } from '../../core/contact-form/build-snapshot.ts';
import { mutatedImports } from '../../mutants/load-mutated.ts';
import { RULE_MUTANTS } from './rule-mutants.ts';

const importMutated = mutatedImports((rule) => RULE_MUTANTS.find((mutant) => mutant.rule === rule)?.patches ?? []);
const CORE = new URL('../../../lib/contact-form/', import.meta.url).href;

const TIMES = ['Morning', 'Evening', 'Any time'];
const SPAM: Partial<AfterPress> = {
  states: [{ key: 'spam', kind: 'spam', text: 'There was an error trying to send your message.', ours: true }],
  texts: ['There was an error trying to send your message.'],
};

const choice = ({ chooseOption }: typeof choosing): string => {
  const options = TIMES.map((text) => ({ value: text, text, disabled: false, selected: false }));
  return TIMES[chooseOption(options, CONTACT_TIME) ?? -1] ?? 'none';
};
const verdict = ({ judgeOutcome }: typeof judging): string => judgeOutcome(before(), after(SPAM)).outcome.code;

const mutatedChoosing = (await importMutated(`${CORE}choose-option.ts`, 'R20')) as typeof choosing;
const mutatedJudging = (await importMutated(`${CORE}judge-outcome.ts`, 'R47')) as typeof judging;
console.log(
  JSON.stringify({
    choice: { asItIs: choice(choosing), mutated: choice(mutatedChoosing) },
    verdict: { asItIs: verdict(judging), mutated: verdict(mutatedJudging) },
  }),
);
