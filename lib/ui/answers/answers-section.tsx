// What the person decided beforehand: which consents sites may insist on, and their answers to sites' own questions.
import type { Beforehand } from '../../store/read.ts';
import { readBeforehand } from '../../store/read.ts';
import { forgetAnswer, saveConsents } from '../../store/write.ts';
import { StoreTrouble } from '../notice.tsx';
import { refreshPage, useLive } from '../use-live.ts';
import { RememberedAnswers } from './remembered-answers.tsx';
import { StandingConsent } from './standing-consent.tsx';

export function AnswersSection() {
  const { value, error } = useLive(readBeforehand);
  if (error !== null) return <StoreTrouble error={error} />;
  return (
    <>
      <h2>Answers</h2>
      <p class="lead">What dealers’ sites ask beyond your details and your message.</p>
      {value && <Beforehand {...value} />}
    </>
  );
}

function Beforehand({ consents, answers }: Beforehand) {
  return (
    <>
      <RememberedAnswers answers={answers} forget={(question) => void forgetAnswer(question).then(refreshPage)} />
      <StandingConsent consents={consents} choose={(kind, word) => void saveConsents({ ...consents, [kind]: word }).then(refreshPage)} />
    </>
  );
}
