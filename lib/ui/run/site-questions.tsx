// What a site asks and only the person can answer: answered here once, it is used wherever the same words ask again, and the form
// is filled again by itself.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import type { Command } from '../../batch/event.ts';
import type { SiteQuestion } from '../../contact-form/site-question.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';

interface SiteQuestionsProps {
  readonly contact: Contact;
  readonly give: (command: Command) => void;
}

export function SiteQuestions({ contact, give }: SiteQuestionsProps) {
  const { id, questions = [], pressedAt, status } = contact;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  if (status !== 'needs-you' || pressedAt !== null || questions.length === 0) return null;
  const given = questions.map(({ label }) => ({ label, answer: (answers[label] ?? '').trim() }));
  const isComplete = given.every(({ answer }) => answer !== '');
  const save = () => isComplete && give({ type: 'answer', contactId: id, answers: given });
  const hintId = `answer-hint-${id}`;
  return (
    <div class="site-questions" role="group" aria-label={`Questions of ${dealerName(contact.dealer)}`}>
      {questions.map((question, index) => (
        <QuestionField
          key={question.label}
          id={`answer-${id}-${index}`}
          question={question}
          value={answers[question.label] ?? ''}
          onChange={(answer) => setAnswers((known) => ({ ...known, [question.label]: answer }))}
          onEnter={save}
        />
      ))}
      <p class="hint" id={hintId}>
        Kept on this computer for other dealers who ask the same. Delete it any time under Answers.
      </p>
      <ActionButton
        action="answer"
        tone="primary"
        contactId={id}
        label={`Answer and fill it again: the form of ${dealerName(contact.dealer)}`}
        describedBy={hintId}
        disabled={!isComplete}
        onPress={save}
      >
        Answer and fill it again
      </ActionButton>
    </div>
  );
}

interface QuestionFieldProps {
  readonly id: string;
  readonly question: SiteQuestion;
  readonly value: string;
  readonly onChange: (answer: string) => void;
  readonly onEnter: () => void;
}

function QuestionField({ id, question: { label, options }, value, onChange, onEnter }: QuestionFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {options.length > 0 ? (
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">Choose…</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          value={value}
          maxLength={300}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        />
      )}
    </div>
  );
}
