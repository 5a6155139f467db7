// The line between a page and the worker, and all that can go wrong on it: requests and replies lost, doubled, late, out of
// order. A script is told null when its words came to nothing.
import type { PageEvent, Sender } from '../../lib/batch/event.ts';
import type { Reply } from '../../lib/batch/queue-state.ts';
import type { PageMessage } from '../../lib/messages/protocol.ts';
import { eventFrom, senderOf } from '../../lib/runner/page-event.ts';
import type { PageScript } from './page-script.ts';
import type { World } from './world.ts';

export class Transport {
  private readonly world: World;
  private readonly script: PageScript;
  private vouchedFor: Sender | null = null;

  constructor(world: World, script: PageScript) {
    this.world = world;
    this.script = script;
  }

  send(message: PageMessage, heard: (reply: Reply | null) => void): void {
    const { script, world } = this;
    const failed = () => script.task(10, () => heard(null));
    const event = script.orphan || !script.document.alive ? null : this.eventOf(message);
    if (!event) return failed();
    const { line } = script.tab;
    if (line.requestsToLose > 0) {
      line.requestsToLose -= 1;
      return failed();
    }
    if (line.repeats > 0) this.again(event);
    const lateMs = line.delayMs;
    line.delayMs = 0;
    const { session } = world.browser;
    world.loop.after(lateMs + world.chance.ms(0.5, 25), () => world.browser.session === session && this.arrive(event, heard));
  }

  private eventOf(message: PageMessage): PageEvent | null {
    const sender = this.sender();
    return sender && eventFrom(message, sender);
  }

  /** As the browser would vouch for it: a script's document stays, its tab may get another number. */
  private sender(): Sender | null {
    const { tab, document } = this.script;
    if (this.vouchedFor?.tabId === tab.id) return this.vouchedFor;
    const from = { tab: { id: tab.id }, frameId: 0, documentId: document.id, documentLifecycle: 'active', url: document.url };
    return (this.vouchedFor = senderOf(from));
  }

  private again(event: PageEvent): void {
    this.script.tab.line.repeats -= 1;
    const { session } = this.world.browser;
    this.world.loop.after(
      this.world.chance.ms(1, 60_000),
      () => this.world.browser.session === session && this.world.worker.deliver(event),
    );
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
    const { line } = this.script.tab;
    const lost = line.repliesToLose > 0;
    if (lost) line.repliesToLose -= 1;
    if (lost && reply?.kind === 'permit') this.world.oracle.count('replies lost after a permit');
    heard(lost ? null : reply);
  }
}
