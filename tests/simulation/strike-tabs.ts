// Faults of tabs, pages and dealers' sites.
import type { Tab } from './fake-browser.ts';
import type { Answer } from './sites.ts';
import type { Struck } from './strike.ts';

function onTab(struck: Struck, act: (tab: Tab) => void): void {
  const { world, record, met } = struck;
  if (!record) return;
  const tabId = record.row.tabId ?? world.browser.findLane(record.id);
  const tab = tabId === null ? undefined : world.browser.tabs.get(tabId);
  if (tab) {
    met();
    act(tab);
  } else if (record.phase === 'opening')
    world.setTrap('tab-opened', () => world.loop.after(world.chance.ms(0, 5), () => onTab(struck, act)));
}

const freeze =
  (ms: number) =>
  (struck: Struck): void =>
    onTab(struck, ({ document }) => {
      if (document) document.frozenUntil = struck.world.loop.now + ms;
    });

const answerWith =
  (answer: Answer) =>
  ({ world, record, met }: Struck): void => {
    const site = world.sites.find(({ name }) => name === record?.row.dealerKey);
    if (!site) return;
    met();
    site.answer = answer;
  };

const closeTab = (struck: Struck): void => onTab(struck, (tab) => struck.world.person.closeTab(tab));

export const TAB_STRIKES = {
  'F34 page gone without a word': (struck: Struck) => crash(struck, true),
  'F38 tab closed': closeTab,
  'F39 tab crashed': (struck: Struck) => crash(struck, false),
  'F40 tab discarded': (struck: Struck) => {
    struck.world.oracle.happened.add('tab crashed');
    onTab(struck, (tab) => struck.world.browser.discard(tab));
  },
  'F41 tab frozen 3 s': freeze(3000),
  'F41 tab frozen 2 min': freeze(120_000),
  'F41 tab frozen past the end': freeze(200_000),
  'F42 server never answers': (struck: Struck) => {
    if (struck.record?.phase === 'loading') onTab(struck, (tab) => (tab.navigation += 1));
    else answerWith('never')(struck);
  },
  'F42 body never ends': (struck: Struck) => onTab(struck, (tab) => (tab.neverLoads = true)),
  'F43 late injection': ({ world, record, met }: Struck) => {
    const tab = world.browser.tabs.get(record?.row.tabId ?? -1) ?? [...world.browser.tabs.values()][0];
    met();
    if (tab)
      world.loop.after(world.chance.ms(100, 150_000), () => tab.document && !tab.laneFor && world.browser.startScript(tab, tab.document));
  },
  'F44 double injection': (struck: Struck) =>
    onTab(struck, (tab) => tab.document && !tab.laneFor && struck.world.browser.startScript(tab, tab.document)),
  'F45 page navigates': (struck: Struck) =>
    onTab(struck, (tab) => {
      if (tab.laneFor) return;
      tab.navigation += 1;
      struck.world.browser.show(tab, `https://${struck.record?.row.dealerKey}/`, struck.world.chance.odds(0.5) ? 'page' : 'other');
    }),
  'F45 redirect to another site': (struck: Struck) =>
    onTab(struck, (tab) => {
      struck.world.oracle.happened.add(`redirected ${struck.record?.row.dealerKey}`);
      tab.navigation += 1;
      struck.world.browser.show(tab, 'https://another.test/', 'other');
    }),
  'F53 tabs.create rejects': ({ world, met }: Struck) => {
    met();
    world.oracle.happened.add('trouble');
    world.browser.refuses.set('tabs.create', world.chance.whole(1, 3));
  },
  'F53 tabs.update rejects': ({ world, met }: Struck) => {
    met();
    world.oracle.happened.add('trouble');
    world.browser.refuses.set('tabs.update', 1);
  },
  'F55 form exchanged': (struck: Struck) =>
    onTab(struck, ({ document }) => document?.scripts.forEach((script) => (script.formChanged = true))),
  'F57 500 after the press': answerWith('error-500'),
  'F57 429 after the press': answerWith('error-429'),
  'F57 login after the press': answerWith('login'),
  'F58 success without a marker': answerWith('unclear'),
  'F58 thanks on an error page': answerWith('thanks-and-500'),
  'F61 slow POST': answerWith('slow'),
  'F61 tab closed mid-POST': closeTab,
} as const;

function crash(struck: Struck, silently: boolean): void {
  struck.world.oracle.happened.add('tab crashed');
  onTab(struck, (tab) => struck.world.browser.crash(tab, silently));
}
