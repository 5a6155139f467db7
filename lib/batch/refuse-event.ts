// A word that fails the fence: journaled and answered "stale", which makes its script go inert.
import type { PageEvent } from './event.ts';
import type { Turn } from './turn.ts';
import { note } from './turn.ts';

export function refuse(turn: Turn, event: PageEvent, why: string): void {
  turn.reply = { kind: 'stale' };
  note(turn, `ignored ${event.type}`, {}, `${why} (tab ${event.sender.tabId})`);
}
