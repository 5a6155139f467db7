// What is still missing before a first batch, or who would be next: one line, with a link to the place.
import { isOpen } from '../batch/batch.ts';
import type { RunSnapshot } from '../batch/progress.ts';
import { dealers } from '../batch/progress.ts';
import type { SetUp } from '../store/read.ts';

interface SetUpHintProps {
  readonly run: RunSnapshot;
  readonly setUp: SetUp;
  readonly openSection: (section: string) => void;
}

export function SetUpHint({ run, setUp, openSection }: SetUpHintProps) {
  if (run.batch && isOpen(run.batch)) return null;
  const { section, words } = nextStep(setUp);
  return (
    <p class="set-up-hint">
      <a
        href={`dashboard.html#${section}`}
        onClick={(event) => {
          event.preventDefault();
          openSection(section);
        }}
      >
        {words}
      </a>
    </p>
  );
}

function nextStep({ dealers: known, ticked, inquiry }: SetUp): { section: string; words: string } {
  if (!inquiry) return { section: 'me', words: 'First, say who you are and which car you want.' };
  if (known === 0) return { section: 'dealers', words: 'Next, add the dealers you want to ask.' };
  if (ticked === 0) return { section: 'dealers', words: 'No dealer is ticked: choose whom to ask.' };
  return { section: 'review', words: `${dealers(ticked)} ticked: see what they would get.` };
}
