// The one way a page gives a command: it is committed here, in the page, so that it holds even if the worker is dead; the
// worker is nudged afterwards. Commands that leave work to do (if only a tab to close) arm the alarm first, under the lock it is
// cleared under.
import type { Command } from '../batch/event.ts';
import type { Reply } from '../batch/queue-state.ts';
import { whileArmed } from '../browser/alarms.ts';
import { nudge } from '../browser/nudge.ts';
import { announceChange } from '../store/changes.ts';
import { commit } from '../store/transact.ts';
import { refreshPage } from './use-live.ts';
import { wordsOf } from './words-of.ts';

const SETS_WORK_GOING: readonly Command['type'][] = ['start', 'resume', 'retry', 'fill-again', 'answer', 'skip', 'mark-sent'];

const underWay = new Map<string, Promise<Reply>>();

/** Rejects when nothing was committed. Pressed again while it is being saved, it is the same command: a Start needn't wait for ten Stops. */
export function giveCommand(command: Command): Promise<Reply> {
  if (command.type === 'start') return save(command);
  const key = JSON.stringify(command);
  const saving = underWay.get(key) ?? save(command).finally(() => underWay.delete(key));
  underWay.set(key, saving);
  return saving;
}

async function save(command: Command): Promise<Reply> {
  const commitNow = () => commit(command, Date.now());
  const reply = await (SETS_WORK_GOING.includes(command.type) ? whileArmed(commitNow) : commitNow());
  void nudge();
  announceChange();
  refreshPage();
  return reply;
}

/** The same, with the answer in words for the person: '' when the command was taken. */
export async function tellCommand(command: Command): Promise<string> {
  try {
    const reply = await giveCommand(command);
    return reply.kind === 'refused' ? reply.message : '';
  } catch (error) {
    return `This could not be saved, so nothing has changed. ${wordsOf(error)}`;
  }
}
