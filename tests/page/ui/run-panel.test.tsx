import { describe, expect, test, vi } from 'vitest';
import type { RunSnapshot } from '../../../lib/batch/progress.ts';
import { RunPanel } from '../../../lib/ui/run/run-panel.tsx';
import { attemptWith, batchWith, contactWith, NOW, PERMIT, runWith, watchWith } from './build-run.ts';
import { actionsIn, button, draw } from './draw.ts';

function drawRun(run: RunSnapshot, now = NOW, notice = '') {
  const actions = { give: vi.fn(), start: vi.fn(), openTab: vi.fn(), wake: vi.fn(), openSection: vi.fn() };
  return { page: draw(<RunPanel run={run} now={now} notice={notice} actions={actions} withWaiting />), actions };
}

describe('the buttons', () => {
  test.each<[string, RunSnapshot, string[]]>([
    ['before any batch: Start', runWith({}, { batch: null }), ['start']],
    ['running: Pause and Stop', runWith({ queued: 1 }), ['pause', 'stop']],
    [
      'paused: Resume and Stop',
      runWith({ queued: 1 }, { batch: batchWith({ status: 'paused', pause: { reason: 'person', until: null } }) }),
      ['resume', 'stop'],
    ],
    ['stopping: Start again at once', runWith({ contacting: 1 }, { batch: batchWith({ status: 'stopping' }) }), ['start']],
    ['finished: Start', runWith({ sent: 1 }, { batch: batchWith({ status: 'finished', endedAt: NOW }) }), ['start']],
  ])('%s', (_, run, actions) => {
    expect(actionsIn(drawRun(run).page)).toEqual(actions);
  });

  test('give their command', () => {
    const { page, actions } = drawRun(runWith({ queued: 1 }));
    button(page, 'pause').click();
    button(page, 'stop').click();
    expect(actions.give.mock.calls).toEqual([[{ type: 'pause' }], [{ type: 'stop' }]]);
  });
});

describe('progress', () => {
  test('is told to everyone: percent, text, and each outcome', () => {
    const { page } = drawRun(runWith({ sent: 2, failed: 1, contacting: 1, queued: 4 }));
    const bar = page.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('37');
    expect(bar?.getAttribute('aria-valuetext')).toBe('3 of 8 done');
    const counts = [...page.querySelectorAll<HTMLElement>('.count')].map(({ dataset }) => `${dataset['status']} ${dataset['count']}`);
    expect(counts).toEqual(['sent 2', 'failed 1', 'contacting 1', 'queued 4']);
  });

  test('has its state in data attributes for the harness', () => {
    const view = drawRun(runWith({ sent: 1, queued: 1 })).page.querySelector<HTMLElement>('[data-view="run"]');
    expect(view?.dataset).toMatchObject({ status: 'running', percent: '50' });
  });

  test('says who is being contacted and at which step', () => {
    const current = [{ contact: contactWith({ status: 'contacting' }), attempt: attemptWith({ step: 'filling' }) }];
    const { page, actions } = drawRun(runWith({ contacting: 1 }, { current }));
    expect(page.textContent).toContain('Mapleton FordFilling in the form');
    button(page, 'skip').click();
    expect(actions.give).toHaveBeenCalledWith({ type: 'skip', contactId: current[0]?.contact.id });
  });

  test('a message that is already permitted has no Skip', () => {
    const current = [{ contact: contactWith({ status: 'contacting' }), attempt: attemptWith({ step: 'sending', permit: PERMIT }) }];
    expect(actionsIn(drawRun(runWith({ contacting: 1 }, { current })).page)).not.toContain('skip');
  });
});

describe('dealers that need the person', () => {
  function waitingRun(code: 'CAPTCHA_VISIBLE' | 'UNCONFIRMED', open: boolean, pressedAt: number | null = null) {
    const contact = contactWith({ status: 'needs-you', code, pressedAt });
    return drawRun(runWith({ 'needs-you': 1 }, { waiting: [{ contact, watch: open ? watchWith() : null }] }));
  }

  test('stand there with the reason and an open tab', () => {
    const { page, actions } = waitingRun('CAPTCHA_VISIBLE', true);
    expect(page.textContent).toContain('solve the check in the tab');
    expect(button(page, 'open-tab').textContent).toBe('Open tab');
    button(page, 'open-tab').click();
    expect(actions.openTab).toHaveBeenCalledTimes(1);
    expect(actionsIn(page)).toEqual(['pause', 'stop', 'open-tab', 'mark-sent', 'skip']);
  });

  test('without a tab lead to the site', () => {
    expect(button(waitingRun('CAPTCHA_VISIBLE', false).page, 'open-tab').textContent).toBe('Open site');
  });

  test('that may have been sent can be marked either way, but not skipped', () => {
    const { page, actions } = waitingRun('UNCONFIRMED', true, NOW);
    expect(actionsIn(page)).toEqual(['pause', 'stop', 'open-tab', 'mark-sent', 'mark-not-sent']);
    button(page, 'mark-not-sent').click();
    expect(actions.give).toHaveBeenCalledWith({ type: 'mark-not-sent', contactId: 'id-1' });
  });

  test('beyond the first few lead to the results', () => {
    const waiting = [{ contact: contactWith({ status: 'needs-you', code: 'QUIZ' }), watch: null }];
    const { page, actions } = drawRun(runWith({ 'needs-you': 31 }, { waiting }));
    expect(button(page, 'open-dashboard').textContent).toBe('Show 30 more');
    button(page, 'open-dashboard').click();
    expect(actions.openSection).toHaveBeenCalledWith('results');
  });
});

describe('trouble', () => {
  test('a worker that seems dead can be woken', () => {
    const { page, actions } = drawRun(runWith({ queued: 1 }), NOW + 91_000);
    expect(page.textContent).toContain('seems asleep');
    button(page, 'wake').click();
    expect(actions.wake).toHaveBeenCalledTimes(1);
  });

  test('a refused command is told', () => {
    expect(drawRun(runWith(), NOW, 'This one is already being sent.').page.querySelector('[role="status"].notice')?.textContent).toBe(
      'This one is already being sent.',
    );
  });

  test('a hostile dealer name stays text', () => {
    const name = '<img src=x onerror="document.title=1"><script>1</script>';
    const current = [{ contact: contactWith({ status: 'contacting' }, name), attempt: attemptWith() }];
    const { page } = drawRun(runWith({ contacting: 1 }, { current }));
    expect(page.querySelector('img, script')).toBeNull();
    expect(page.querySelector('.row-name')?.textContent).toBe(name);
  });
});
