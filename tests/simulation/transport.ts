// The line between a page and the worker, and all that can go wrong on it: requests and replies lost, doubled, late, out of
// order. A script is told null when its words came to nothing.
import type { PageEvent } from '../../lib/batch/event.ts';
import type { Reply } from '../../lib/batch/queue-state.ts';
import type { PageMessage } from '../../lib/messages/protocol.ts';
import { pageEvent } from '../../lib/runner/page-event.ts';
import type { PageScript } from './page-script.ts';
import type { World } from './world.ts';

export class Transport {
  requestsToLose = 0;
  repliesToLose = 0;
  repeats = 0;
  delayMs = 0;
  private readonly world: World;
  private readonly script: PageScript;

  constructor(world: World, script: PageScript) {
    this.world = world;
    this.script = script;
  }

  send(message: PageMessage, heard: (reply: Reply | null) => void): void {
    const { script, world } = this;
    const failed = () => script.task(10, () => heard(null));
    const event = script.orphan || !script.document.alive ? null : this.eventOf(message);
    if (!event) return failed();
    if (this.requestsToLose > 0) {
      this.requestsToLose -= 1;
      return failed();
    }
    if (this.repeats > 0) this.again(event);
    const lateMs = this.delayMs;
    this.delayMs = 0;
    world.loop.after(lateMs + world.chance.ms(0.5, 25), () => this.arrive(event, heard));
  }

  /** As the browser would vouch for it. */
  private eventOf(message: PageMessage): PageEvent | null {
    const { tab, document } = this.script;
    return pageEvent(message, { tab: { id: tab.id }, frameId: 0, documentId: document.id, documentLifecycle: 'active', url: document.url });
  }

  private again(event: PageEvent): void {
    this.repeats -= 1;
    this.world.loop.after(this.world.chance.ms(1, 60_000), () => this.world.worker.deliver(event));
  }

  private arrive(event: PageEvent, heard: (reply: Reply | null) => void): void {
    const { script, world } = this;
    world.worker.deliver(event, (reply) => {
      const backMs = world.chance.ms(0.5, 25);
      if (reply?.kind === 'permit') world.oracle.replyLeaves(script, backMs);
      script.task(backMs, () => this.hear(reply, heard));
    });
  }

  private hear(reply: Reply | null, heard: (reply: Reply | null) => void): void {
    const lost = this.repliesToLose > 0;
    if (lost) this.repliesToLose -= 1;
    if (lost && reply?.kind === 'permit') this.world.oracle.count('replies lost after a permit');
    heard(lost ? null : reply);
  }
}
