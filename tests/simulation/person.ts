// The person: gives commands in pages that may be closed in the middle of them, and does with handed-over tabs what people
// do. A command is committed by its page (as lib/ui/command.ts does): arm under the lock, commit, then a nudge.
import type { Command } from '../../lib/batch/event.ts';
import type { Reply } from '../../lib/batch/queue-state.ts';
import { weigh } from './chance.ts';
import type { Tab } from './fake-browser.ts';
import type { Owner } from './fake-store.ts';
import { judgeByLook } from './page-looks.ts';
import { BEFORE, type PageScript } from './page-script.ts';
import { receive } from './site-answer.ts';
import { batchOver } from './sites.ts';
import type { World } from './world.ts';

/** How far a page comes with a command before it is closed. */
export type Fate = 'whole' | 'closed before arming' | 'closed before the commit' | 'closed before the nudge';

/** As in lib/ui/command.ts. */
const SETS_WORK_GOING: readonly Command['type'][] = ['start', 'resume', 'retry', 'fill-again', 'answer', 'skip', 'mark-sent'];

/** What people do with a tab that was left to them. */
const ACTS = weigh({ nothing: 50, touches: 14, presses: 16, 'says sent': 8, skips: 7, closes: 5 });

export class Person {
  private readonly world: World;
  private readonly pages = new Set<Owner>();
  private ids = 0;

  constructor(world: World) {
    this.world = world;
  }

  /** Starts a batch over these dealers; `mend` may spoil it. */
  start(
    indexes: readonly number[],
    fate: Fate = 'whole',
    mend: (command: Extract<Command, { type: 'start' }>) => Command = (command) => command,
  ): void {
    const mode = this.world.plan.assist ? 'assist' : 'automatic';
    const made = batchOver(indexes, mode, this.world.wallNow(), (kind) => `${kind} ${++this.ids}`);
    void this.give(mend({ type: 'start', ...made }), fate);
  }

  startAll(fate: Fate = 'whole'): void {
    this.start(
      this.world.sites.map((_, index) => index),
      fate,
    );
  }

  /** Another batch over some of the dealers. */
  startSome(): void {
    const chosen = this.world.sites.map((_, index) => index).filter(() => this.world.chance.odds(0.6));
    this.start(chosen.length > 0 ? chosen : [0]);
  }

  async give(command: Command, fate: Fate = 'whole'): Promise<Reply | null> {
    const { world } = this;
    if (!world.browser.running || fate === 'closed before arming') return null;
    const page: Owner = { name: 'page', alive: true };
    this.pages.add(page);
    world.tell(`person   ${command.type} (${fate})`);
    try {
      const { reply } = await world.worker.alarmLock.hold(page, async () => {
        await this.pause(page, 10);
        if (SETS_WORK_GOING.includes(command.type)) world.browser.alarm.arm();
        if (fate === 'closed before the commit') return await this.leave(page);
        return world.store.transact(command, world.wallNow(), page);
      });
      if (fate !== 'closed before the nudge') world.loop.after(world.chance.ms(1, 20), () => world.worker.deliver({ type: 'tick' }));
      return reply;
    } catch {
      return null;
    } finally {
      this.pages.delete(page);
    }
  }

  isBusy(): boolean {
    return this.pages.size > 0;
  }

  /** The browser ended, and its pages with it. */
  closePages(): void {
    for (const page of [...this.pages]) void this.leave(page);
  }

  private leave(page: Owner): Promise<never> {
    page.alive = false;
    this.pages.delete(page);
    this.world.worker.alarmLock.leave(page);
    return new Promise(() => undefined);
  }

  private pause(page: Owner, slowestMs: number): Promise<void> {
    return new Promise((resolve) => this.world.loop.after(this.world.chance.ms(0.2, slowestMs), () => page.alive && resolve()));
  }

  // ── handed-over tabs ──

  /** The script of a handed-over tab begins to notice. */
  mayAct(script: PageScript): void {
    if (this.tellProof(script)) return;
    const { chance } = this.world;
    if (this.standsBeforeWall(script) && chance.odds(0.6)) return script.task(chance.ms(500, 90_000), () => this.passWall(script));
    const act = chance.weighted(ACTS);
    if (act !== 'nothing') script.task(chance.ms(500, 90_000), () => this.act(script, act));
    script.task(2000, () => this.keepLooking(script, 20));
  }

  private act(script: PageScript, act: 'touches' | 'presses' | 'says sent' | 'skips' | 'closes'): void {
    const { attemptId, tab } = script;
    const contactId = this.world.oracle.attempts.get(attemptId)?.contactId ?? '';
    this.world.oracle.personActed.add(contactId);
    switch (act) {
      case 'touches':
        return script.report({ kind: 'person-touched', pressed: false, before: null });
      case 'presses':
        return this.press(script);
      case 'says sent':
        return script.report({ kind: 'person-sent', receipt: { by: 'person', url: script.document.url, text: '' } });
      case 'skips':
        return script.report({ kind: 'person-skipped' });
      case 'closes':
        return this.closeTab(tab);
    }
  }

  private standsBeforeWall({ document }: PageScript): boolean {
    const site = this.world.browser.siteOf(document.url);
    return site?.offers === 'wall' && !site.wallPassed;
  }

  /** The site shows its page in place of the wall. */
  private passWall({ tab, document }: PageScript): void {
    const site = this.world.browser.siteOf(document.url);
    if (!site) return;
    site.wallPassed = true;
    this.world.oracle.count('walls passed');
    tab.navigation += 1;
    this.world.browser.show(tab, document.url, 'page');
  }

  private press(script: PageScript): void {
    const site = this.world.browser.siteOf(script.document.url);
    script.report({ kind: 'person-touched', pressed: true, before: BEFORE });
    if (site) receive(this.world, script.tab, script.document, site);
  }

  closeTab(tab: Tab): void {
    this.world.oracle.happened.add('tab closed');
    if (this.world.browser.tabs.has(tab.id)) this.world.browser.removeTab(tab);
  }

  /** The site's own confirmation, seen in a handed-over tab. */
  private tellProof(script: PageScript): boolean {
    const seen = judgeByLook(script.document, true);
    if (seen === 'nothing' || seen === 'busy' || seen.status !== 'sent') return false;
    script.report({ kind: 'person-sent', receipt: { by: 'message', url: script.document.url, text: 'Thank you' } });
    return true;
  }

  private keepLooking(script: PageScript, left: number): void {
    if (left > 0 && !this.tellProof(script)) script.task(5000, () => this.keepLooking(script, left - 1));
  }

  // ── so that a run comes to its end ──

  /** Looks in when nothing goes on by itself: resumes or stops what is paused, closes tabs that hold everything up. */
  lookAfterThings(): void {
    const { store, chance, browser } = this.world;
    const paused = store.openBatches().find(({ status }) => status === 'paused');
    if (paused) void this.give({ type: chance.odds(0.7) && paused.pause?.until == null ? 'resume' : 'stop' });
    const waiting = [...store.watches.values()];
    if (waiting.length < this.world.policy.waitingTabs) return;
    for (const { tabId } of waiting) {
      const tab = browser.tabs.get(tabId);
      if (tab) this.closeTab(tab);
    }
  }
}
