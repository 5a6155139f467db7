// What the buttons of a run do, beyond the command they name.
import { expect, test, vi } from 'vitest';
import { useRunActions } from '../../../lib/ui/run/use-run-actions.ts';
import { button, draw } from './draw.ts';

function StartButton({ start }: { readonly start: () => Promise<string> }) {
  const { actions, notice } = useRunActions(start);
  return (
    <button data-action="start" type="button" onClick={actions.start}>
      {notice}
    </button>
  );
}

test('Start pressed twice is one Start, and pressed again later it is another', async () => {
  const answers: ((notice: string) => void)[] = [];
  const start = vi.fn(() => new Promise<string>((resolve) => answers.push(resolve)));
  const page = draw(<StartButton start={start} />);
  button(page, 'start').click();
  button(page, 'start').click();
  expect(start).toHaveBeenCalledOnce();
  answers[0]?.('No dealers yet.');
  await expect.poll(() => page.textContent).toBe('No dealers yet.');
  button(page, 'start').click();
  expect(start).toHaveBeenCalledTimes(2);
});
