// Chrome was not given access to some sites. Those dealers can't be contacted; the person chooses to be asked again or to leave them out.
import { dealers } from '../../batch/progress.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';

interface AccessRefusedProps {
  /** Host patterns that stay closed. */
  readonly refused: readonly string[];
  readonly asked: number;
  readonly askAgain: () => void;
  readonly goWithout: () => void;
}

export function AccessRefused({ refused, asked, askAgain, goWithout }: AccessRefusedProps) {
  const left = asked - refused.length;
  return (
    <Notice tone="warning">
      <p>
        <strong>{`Access was not given to ${refused.length} of ${asked} sites.`}</strong> Without it their forms can’t be read or filled.
      </p>
      <p class="hint">{sites(refused)}</p>
      <div class="controls">
        <ActionButton action="ask-again" tone="primary" onPress={askAgain}>
          Ask again
        </ActionButton>
        {left > 0 && (
          <ActionButton action="go-without" onPress={goWithout}>
            {`Go on with ${dealers(left)}`}
          </ActionButton>
        )}
      </div>
    </Notice>
  );
}

function sites(patterns: readonly string[]): string {
  const names = patterns.slice(0, 10).map((pattern) => pattern.slice('*://*.'.length, -'/*'.length));
  return names.join(', ') + (patterns.length > names.length ? ` and ${patterns.length - names.length} more` : '');
}
