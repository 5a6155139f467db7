// The answers that are used wherever a site asks the same in the same words; each can be deleted.
import type { RememberedAnswer } from '../../batch/memory.ts';
import { ActionButton } from '../action-button.tsx';

interface RememberedAnswersProps {
  readonly answers: readonly RememberedAnswer[];
  readonly forget: (question: string) => void;
}

export function RememberedAnswers({ answers, forget }: RememberedAnswersProps) {
  return (
    <section class="card" data-view="answers" aria-labelledby="answers-heading">
      <h3 id="answers-heading">{`Remembered answers (${answers.length})`}</h3>
      <p class="hint">
        {answers.length === 0
          ? 'None yet. When a site insists on a question we have no answer for, you are asked under Results, and your answer is kept here.'
          : 'Used only where a site insists on the same question in the same words.'}
      </p>
      {answers.length > 0 && (
        <ul class="rows">
          {answers.map(({ question, label, answer }) => (
            <li key={question} class="row">
              <div class="row-text">
                <strong class="row-name">{label}</strong>
                <span class="row-detail">{answer}</span>
              </div>
              <div class="row-actions">
                <ActionButton action="forget-answer" label={`Delete the answer to: ${label}`} onPress={() => forget(question)}>
                  Delete
                </ActionButton>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
