import { describe, expect, test } from 'vitest';
import { contactDealer } from '../../../lib/contact-form/contact-dealer.ts';
import type { FillPlan } from '../../../lib/contact-form/fill-plan.ts';
import type { FieldSnapshot, PageSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { createVisit, contactPage, emptyPage, type Script } from './build-ports.ts';
import { aButton, aField, aList, after, ANSWERS, before, EMPTIED } from './build-snapshot.ts';

async function run(script: Script = {}) {
  const visit = createVisit(script);
  await contactDealer(visit.ports);
  const timeOf = (what: string): number => visit.story.find((beat) => beat.what === what)?.at ?? Number.NaN;
  const reportOf = (kind: string) => visit.story.find(({ report }) => report?.kind === kind)?.report;
  return { story: visit.story, words: visit.words(), timeOf, reportOf, presses: visit.words().filter((what) => what === 'PRESS').length };
}

const untouched = (): ReturnType<typeof after> => after();
const noPressNoWords = { person: [] } as const;

describe('a form in front of us', () => {
  test('is filled, pressed with leave, watched and reported, in this order', async () => {
    const { words } = await run();
    expect(words).toEqual([
      'hello',
      'progress loading',
      'progress looking',
      'progress filling',
      'fill 1,2,3,4',
      'progress waiting',
      'progress sending',
      'may-press',
      'PRESS',
      'pressed',
      'progress checking',
      'outcome SENT_CONFIRMED_MESSAGE',
      'release',
    ]);
  });

  test('is given its least times', async () => {
    const { timeOf } = await run();
    expect(timeOf('fill 1,2,3,4')).toBeGreaterThanOrEqual(2_000);
    expect(timeOf('PRESS') - timeOf('fill 1,2,3,4')).toBeGreaterThanOrEqual(3_000);
    expect(timeOf('PRESS')).toBeGreaterThanOrEqual(8_000);
  });

  test('is sent at once when the policy has no waits', async () => {
    const { timeOf } = await run({ visit: { pace: { loadToWriteMs: 0, writeToPressMs: 0, visibleToPressMs: 0 } } });
    expect(timeOf('PRESS')).toBe(0);
  });

  test('that asks a native question has it told to the worker', async () => {
    let ask: (question: string) => void = () => undefined;
    const page = () => {
      ask('Are you a robot?');
      return contactPage();
    };
    const { reportOf } = await run({ hearsQuestion: (hear) => (ask = hear), page });
    expect(reportOf('dialog-open')).toEqual({ kind: 'dialog-open', question: 'Are you a robot?' });
  });

  test('is filled and left to the person in assist mode', async () => {
    const { words } = await run({ visit: { assist: true } });
    expect(words).toContain('outcome READY_TO_SEND');
    expect(words).toContain('banner READY_TO_SEND');
    expect(words).not.toContain('may-press');
    expect(words).not.toContain('PRESS');
  });

  test('is listened to before anybody is told that it is theirs: they may press at once', async () => {
    const { words } = await run({ visit: { assist: true } });
    expect(words.indexOf('notice person')).toBeGreaterThan(-1);
    expect(words.indexOf('notice person')).toBeLessThan(words.indexOf('outcome READY_TO_SEND'));
  });

  test('is read again and planned anew when it re-renders, and given up when it never keeps still', async () => {
    const { words, presses } = await run({ problems: [{ label: 'First name', why: 'drift', essential: true }] });
    expect(words.filter((what) => what.startsWith('fill'))).toHaveLength(4);
    expect(words).toContain('outcome REQUIRED_UNKNOWN');
    expect(presses).toBe(0);
  });

  test('is completed when answers make new questions appear', async () => {
    let reads = 0;
    const page = () => {
      reads += 1;
      const base = contactPage();
      return reads < 3 ? base : contactPage({ fields: [...base.fields, aField(7, 'ZIP code', { name: 'zip' })] });
    };
    const { words } = await run({ page });
    expect(words.filter((what) => what.startsWith('fill'))).toEqual(['fill 1,2,3,4', 'fill 1,2,3,4,7']);
  });
});

describe('a page on another domain than the list’s', () => {
  const mapleton = contactPage({ identity: { names: ['Mapleton Ford of Denver'], phones: [], cities: ['Denver'], zips: [] } });

  test('is worked on once it has shown that it is the same store', async () => {
    const late = (now: number) => (now < 1_500 ? contactPage() : mapleton);
    const { words, reportOf, presses } = await run({ visit: { otherSite: 'mapletonford.test' }, page: late });
    expect(reportOf('same-store')).toEqual({ kind: 'same-store', agreed: ['name', 'city'] });
    expect(words.indexOf('same-store')).toBeLessThan(words.indexOf('fill 1,2,3,4'));
    expect(presses).toBe(1);
  });

  test.each([
    ['nothing on it is as in your list', {}],
    ['only its city is as in your list', { identity: { names: ['Other Ford'], phones: [], cities: ['Denver'], zips: [] } }],
  ])('is left alone, with its reason, when %s', async (words, change) => {
    const told = await run({ visit: { otherSite: 'elsewhere.test' }, page: () => contactPage(change) });
    expect(told.reportOf('outcome')).toMatchObject({
      outcome: { status: 'needs-you', code: 'REDIRECTED_STORE', detail: expect.stringContaining(words) as string },
    });
    expect(told.words.filter((what) => what.startsWith('fill'))).toEqual([]);
    expect(told.presses).toBe(0);
  });

  test('is called parked when it is', async () => {
    const { words } = await run({ visit: { otherSite: 'parked.test' }, page: () => emptyPage({ texts: ['This domain is for sale'] }) });
    expect(words).toContain('outcome PARKED');
  });
});

describe('the list’s own domain in other hands', () => {
  const stranger = { visit: { business: 'unclear' } } as const;

  test('is not written into, and the person is asked', async () => {
    const { words, reportOf, presses } = await run(stranger);
    expect(reportOf('outcome')).toMatchObject({ outcome: { status: 'needs-you', code: 'REDIRECTED_STORE' } });
    expect(words.filter((what) => what.startsWith('fill'))).toEqual([]);
    expect(presses).toBe(0);
  });

  test('is named where it is plainly something else', async () => {
    const page = () => contactPage({ texts: ['Casino', 'Slots', 'Poker', 'Write to us'] });
    const { words } = await run({ ...stranger, page });
    expect(words).toContain('outcome NOT_A_DEALER');
  });

  test.each<[string, Script]>([
    ['an earlier page of the visit showed a dealer', { visit: { business: 'dealer' } }],
    ['the page names the store a little later', { ...stranger, page: (now) => contactPage(now < 2_000 ? {} : { title: 'Mapleton Ford' }) }],
    ['it speaks of cars', { ...stranger, page: () => contactPage({ texts: ['New and used vehicles'] }) }],
  ])('is the dealer’s when %s', async (_, script) => {
    expect((await run(script)).presses).toBe(1);
  });

  test('is not believed for its name once a page was plainly something else', async () => {
    const seen = { visit: { business: 'another' } } as const;
    const named = contactPage({ title: 'Mapleton Ford' });
    expect((await run({ ...seen, page: () => named })).words).toContain('outcome NOT_A_DEALER');
    const placed = { ...named, identity: { ...named.identity, cities: ['Denver'], zips: ['80202'] } };
    expect((await run({ ...seen, page: () => placed })).presses).toBe(1);
  });

  test('is noted on every page that leads elsewhere', async () => {
    const notesOf = async (title: string) =>
      (await run({ page: () => emptyPage({ title, url: 'https://dealer.test/' }) })).reportOf('elsewhere');
    expect(await notesOf('Mapleton Ford')).toMatchObject({ notes: { business: 'dealer' } });
    expect(await notesOf('My garden')).toMatchObject({ notes: { business: 'unclear' } });
  });
});

describe('a form in steps', () => {
  const [first, last, email, message] = contactPage().fields as [FieldSnapshot, FieldSnapshot, FieldSnapshot, FieldSnapshot];
  const next = aButton(91, 'Next', { type: 'submit' });
  const send = aButton(90, 'Send');
  const inSteps = (steps: readonly Partial<PageSnapshot>[], change: Script = {}) => {
    let step = 0;
    const visit = createVisit({ ...change, page: () => contactPage(steps[Math.min(step, steps.length - 1)]) });
    const { page } = visit.ports;
    const ports = { ...visit.ports, page: { ...page, step: (plan: FillPlan) => (step++, page.step(plan)) } };
    return contactDealer(ports).then(() => visit.words().filter((what) => /^(fill|step|may-press|PRESS|outcome)/.test(what)));
  };

  test('is filled step by step, and only its last button is pressed with leave', async () => {
    const steps = [
      { fields: [first, last], buttons: [next] },
      { fields: [email], buttons: [next] },
      { fields: [message], buttons: [send] },
    ];
    expect(await inSteps(steps)).toEqual([
      'fill 1,2', 'step', 'fill 3', 'step', 'fill 4', 'may-press', 'PRESS', 'outcome SENT_CONFIRMED_MESSAGE',
    ]); // prettier-ignore
  });

  test('is filled to its last step in assist mode, whose button is left to the person', async () => {
    const steps = [
      { fields: [first, last, email], buttons: [next] },
      { fields: [message], buttons: [send] },
    ];
    expect(await inSteps(steps, { visit: { assist: true } })).toEqual(['fill 1,2,3', 'step', 'fill 4', 'outcome READY_TO_SEND']);
  });

  test('with the message first is gone on with too', async () => {
    const steps = [
      { fields: [message], buttons: [next] },
      { fields: [first, last, email], buttons: [send] },
    ];
    expect(await inSteps(steps)).toEqual(['fill 4', 'step', 'fill 1,2,3', 'may-press', 'PRESS', 'outcome SENT_CONFIRMED_MESSAGE']);
  });

  test('that shows its boxes once a department is chosen waits for them', async () => {
    const department = aList(7, 'Department', ['Choose', 'Service', 'Sales'], { name: 'department', required: true });
    const hidden = contactPage().fields.map((field) => ({ ...field, visible: false, hiddenBy: 'no box' }));
    let chosenAt = Number.NaN;
    const visit = createVisit({
      page: (now) =>
        now < chosenAt + 500 || Number.isNaN(chosenAt) ? contactPage({ fields: [department, ...hidden], buttons: [] }) : contactPage(),
    });
    const { page, ...ports } = visit.ports;
    const fill = (plan: FillPlan) => ((chosenAt ||= ports.clock.monotonic()), page.fill(plan));
    await contactDealer({ ...ports, page: { ...page, fill, changed: async (ms) => (await page.changed(ms), true) } });
    expect(visit.words().filter((what) => /^(fill|PRESS)/.test(what))).toEqual(['fill 7', 'fill 1,2,3,4', 'PRESS']);
  });

  test('that sends a step by itself is left to the person before anything is sent', async () => {
    const steps = [{ fields: [first, last, email], buttons: [next] }];
    expect(await inSteps(steps, { stepSends: true })).toEqual(['fill 1,2,3', 'step', 'outcome FORM_AMBIGUOUS']);
  });

  test('whose only button is called "Continue" is one that sends: it needs leave', async () => {
    const whole = [{ buttons: [aButton(91, 'Continue', { type: 'button' })] }];
    expect(await inSteps(whole)).toEqual(['fill 1,2,3,4', 'may-press', 'PRESS', 'outcome SENT_CONFIRMED_MESSAGE']);
  });

  test('that never asks for the message is not sent', async () => {
    const steps = [
      { fields: [first, last], buttons: [next] },
      { fields: [email], buttons: [send] },
    ];
    expect(await inSteps(steps)).not.toContain('PRESS');
  });

  test('that stays where it is says so', async () => {
    expect(await inSteps([{ fields: [first, last], buttons: [next] }])).toEqual(['fill 1,2', 'step', 'outcome VALIDATION']);
  });
});

describe('nothing is pressed', () => {
  test.each<[string, Script, string]>([
    [
      'when a needed field does not keep its value',
      { problems: [{ label: 'E-mail', why: 'value', essential: true }] },
      'outcome REQUIRED_UNKNOWN',
    ],
    ['when the browser would not let the form go', { check: { missing: ['Model'] } }, 'outcome REQUIRED_UNKNOWN'],
    ['when the page complains before the press', { check: { complaints: ['Phone: not valid'] } }, 'outcome VALIDATION'],
    ['when the button stays off', { check: { button: 'disabled' } }, 'outcome REQUIRED_UNKNOWN'],
    [
      'when a value was lost just before',
      { check: { problems: [{ label: 'Message', why: 'value', essential: true }] } },
      'outcome REQUIRED_UNKNOWN',
    ],
    [
      'when a field only the person can answer is left',
      { page: () => contactPage({ fields: [...contactPage().fields, aField(9, 'Loyalty number *', { required: true })] }) },
      'outcome REQUIRED_UNKNOWN',
    ],
  ])('%s', async (_when, script, outcome) => {
    const { words, presses } = await run(script);
    expect(words).toContain(outcome);
    expect(words).not.toContain('may-press');
    expect(presses).toBe(0);
  });

  test('when the permit came too late: it is given back', async () => {
    const { words, presses } = await run({ answerMs: (kind) => (kind === 'may-press' ? 5_001 : 0) });
    expect(presses).toBe(0);
    expect(words).toContain('unused');
  });

  test('when the form is another one by then: the permit is given back', async () => {
    const { words, presses } = await run({ formIsAnother: true });
    expect(presses).toBe(0);
    expect(words).toContain('unused');
  });
});

describe('the worker', () => {
  const length = async (): Promise<number> => (await run()).words.length;

  test('silences the story at once with a stale answer, whichever it is', async () => {
    for (let at = 1; at < (await length()); at += 1) {
      const { words } = await run({ answer: (count) => (count === at ? 'stale' : null) });
      const stale = words.findIndex((what) => what.endsWith('stale'));
      if (stale < 0) continue;
      const later = words.slice(stale + 1).filter((what) => !['release', 'progress checking'].includes(what));
      expect({ at, later: words[stale]?.startsWith('pressed') ? [] : later }).toEqual({ at, later: [] });
      expect(words.at(-1)).toBe('release');
    }
  });

  test.each(['reject', 'nothing'] as const)(
    'is asked again when it answers with %s, and the button is still pressed once',
    async (fault) => {
      for (let at = 1; at < (await length()); at += 1) {
        const { words, presses } = await run({ answer: (count) => (count === at || count === at + 1 ? fault : null) });
        expect({ at, presses }).toEqual({ at, presses: 1 });
        expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
      }
    },
  );

  test('that is lost for long ends the story without a press', async () => {
    const { presses, words } = await run({ answer: (count) => (count > 3 ? 'reject' : null) });
    expect(presses).toBe(0);
    expect(words.at(-1)).toBe('release');
  });

  test('gives a permit whose time runs from the last asking', async () => {
    const answers: number[] = [];
    const { presses } = await run({
      answer: (_count, kind) => (kind === 'may-press' && answers.push(1) < 4 ? 'reject' : null),
      answerMs: (kind) => (kind === 'may-press' ? 2_000 : 0),
    });
    expect(presses).toBe(1);
  });
});

describe('looking', () => {
  test('a page without a form leads elsewhere with what it offers', async () => {
    const { words, reportOf, presses } = await run({
      page: () => emptyPage({ url: 'https://dealer.test/', title: 'Home', headings: ['Welcome'], emails: ['sales@dealer.test'] }),
    });
    expect(words).toContain('elsewhere');
    expect(reportOf('elsewhere')).toMatchObject({ links: [], notes: { emails: ['sales@dealer.test'] } });
    expect(presses).toBe(0);
  });

  test.each([
    ['that has come to rest is left soon', () => false, 4, 10_000, 13_000],
    ['at rest is left sooner when others were before it', () => false, 3, 4_000, 7_000],
    ['that has come to rest late is left then', (now: number) => now < 14_000, 4, 14_000, 16_000],
    ['on which something is still to come is left late', () => true, 3, 20_000, 26_000],
  ] as const)('a contact page %s', async (_, stillComing, loadsLeft, least, most) => {
    const { timeOf } = await run({ visit: { loadsLeft }, page: () => emptyPage(), stillComing });
    expect(timeOf('elsewhere')).toBeGreaterThanOrEqual(least);
    expect(timeOf('elsewhere')).toBeLessThan(most);
  });

  test('a contact page that says it is loading is no page at rest', async () => {
    const { timeOf } = await run({ page: () => emptyPage({ texts: ['Loading…'] }), stillComing: () => false });
    expect(timeOf('elsewhere')).toBeGreaterThanOrEqual(20_000);
  });

  test('a contact page waits for a late form', async () => {
    const { words } = await run({ page: (now) => (now < 9_000 ? emptyPage() : contactPage()) });
    expect(words).toContain('scroll');
    expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
  });

  test('a contact page is given up after twenty seconds', async () => {
    const { timeOf } = await run({ page: () => emptyPage() });
    expect(timeOf('elsewhere')).toBeGreaterThanOrEqual(20_000);
    expect(timeOf('elsewhere')).toBeLessThan(23_000);
  });

  test('a hidden tab asks for the stage and does not scroll in vain', async () => {
    const { words } = await run({ hidden: () => true, page: (now) => (now < 5_000 ? emptyPage() : contactPage()) });
    expect(words).toContain('progress looking (stage)');
    expect(words.filter((what) => what === 'progress looking (stage)')).toHaveLength(1);
    expect(words).not.toContain('scroll');
  });

  test('a page that is shown when its time is just over is looked through all the same', async () => {
    let scrolledAt = Infinity;
    const staysInSight = (now: number) => (scrolledAt = now) > 0;
    const page = (now: number) => (now < scrolledAt ? emptyPage() : contactPage());
    const { words } = await run({ visit: { loadsLeft: 4 }, hidden: (now) => now < 23_900, staysInSight, page });
    expect(words).toContain('scroll');
    expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
  });

  test('a page in sight that is never drawn is not waited for longer than another', async () => {
    const { timeOf } = await run({ staysInSight: () => false, page: () => emptyPage() });
    expect(timeOf('elsewhere')).toBeGreaterThanOrEqual(20_000);
    expect(timeOf('elsewhere')).toBeLessThan(30_000);
  });

  test('a tab that was hidden on the way down asks for the stage, and is scrolled through again', async () => {
    let scrolled = 0;
    const staysInSight = () => (scrolled += 1) > 1;
    const { words } = await run({ staysInSight, page: () => (scrolled < 2 ? emptyPage() : contactPage()) });
    expect(words.filter((what) => what === 'scroll' || what.includes('stage'))).toEqual(['scroll', 'progress looking (stage)', 'scroll']);
    expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
  });

  test('what an opener asks is answered by what has come since, not by a menu that says the same', async () => {
    const button = (id: number, text: string) => aButton(id, text, { type: 'button', formId: -1 });
    const menuAndOpener = [button(5, 'Sales'), button(6, 'Send us a message')];
    const page = (now: number) => emptyPage({ buttons: now < 4_000 ? menuAndOpener : [...menuAndOpener, button(7, 'Sales')] });
    const { words } = await run({ page });
    expect(words.filter((what) => what.startsWith('open'))).toEqual(['open 6', 'open 7']);
  });

  test('at most two openers are pressed, and one of which nothing came once more when there is no other', async () => {
    const opener = (id: number) => aButton(id, 'Send us a message', { type: 'button', formId: -1 });
    const page = (...ids: number[]) => run({ page: () => emptyPage({ buttons: ids.map(opener) }) });
    const opened = ({ words }: Awaited<ReturnType<typeof run>>) => words.filter((what) => what.startsWith('open'));
    expect(opened(await page(5))).toEqual(['open 5', 'open 5']);
    expect(opened(await page(5, 6, 7))).toEqual(['open 5', 'open 6']);
  });

  test('a missing page ends at once, without its footer’s form', async () => {
    const { words, presses } = await run({ page: () => contactPage({ status: 404, url: 'https://dealer.test/contact-us/' }) });
    expect(words).toContain('elsewhere');
    expect(presses).toBe(0);
  });
});

describe('watching', () => {
  test('a site that says nothing is unconfirmed after 25 s', async () => {
    const { words, timeOf } = await run({ after: () => after({ form: EMPTIED }) });
    expect(words).toContain('outcome UNCONFIRMED');
    expect(timeOf('outcome UNCONFIRMED') - timeOf('PRESS')).toBeGreaterThanOrEqual(25_000);
    expect(timeOf('outcome UNCONFIRMED') - timeOf('PRESS')).toBeLessThan(27_000);
  });

  test('a site that is still sending is watched to 60 s and told of once', async () => {
    const { words, timeOf } = await run({ after: () => after({ busy: true }) });
    expect(words.filter((what) => what === 'still-sending')).toHaveLength(1);
    expect(timeOf('outcome UNCONFIRMED') - timeOf('PRESS')).toBeGreaterThanOrEqual(60_000);
    expect(timeOf('outcome UNCONFIRMED') - timeOf('PRESS')).toBeLessThan(62_000);
  });

  test('a site that stops sending without a word is watched little longer', async () => {
    const { timeOf } = await run({ after: (since) => after({ busy: since < 20_000, form: EMPTIED }) });
    expect(timeOf('outcome UNCONFIRMED') - timeOf('PRESS')).toBeGreaterThanOrEqual(28_000);
    expect(timeOf('outcome UNCONFIRMED') - timeOf('PRESS')).toBeLessThan(33_000);
  });

  test('never goes on past the contact’s time', async () => {
    const { timeOf } = await run({ visit: { msLeft: 40_000 }, after: () => after({ busy: true }) });
    expect(timeOf('outcome UNCONFIRMED')).toBeLessThan(40_000);
  });

  test('a passing complaint is waited out', async () => {
    const thanks = after({ form: EMPTIED, texts: ['Thank you for your message. It has been sent.'] });
    const { words } = await run({ after: (since) => (since < 900 ? after({ near: ['Please enter a value'] }) : thanks) });
    expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
  });

  test('a lasting complaint is handed over', async () => {
    const { words } = await run({ after: () => after({ near: ['Please enter a valid phone number'] }) });
    expect(words).toContain('outcome VALIDATION');
    expect(words).toContain('banner VALIDATION');
  });
});

describe('a page after the press', () => {
  test('is only judged', async () => {
    const { words } = await run({
      visit: { mode: 'judge', before: before() },
      after: () => after({ navigated: true, form: null, texts: ['Thank you for contacting us!'] }),
    });
    expect(words).toEqual(['hello', 'progress checking', 'outcome SENT_CONFIRMED_MESSAGE', 'release']);
  });

  test('without evidence is unconfirmed', async () => {
    const { words } = await run({ visit: { mode: 'judge' } });
    expect(words).toContain('outcome UNCONFIRMED');
  });
});

describe('a tab that was handed over', () => {
  test('ends where the wall it was handed over for is gone, and goes on where it stands', async () => {
    const wall = () => emptyPage({ title: 'Just a moment...', texts: ['Verify you are human'] });
    const behindWall = { mode: 'watch', msLeft: 0, behindWall: true } as const;
    const passed = await run({ visit: behindWall, page: () => contactPage() });
    expect(passed.words).toContain('wall-passed');
    const standing = await run({ visit: behindWall, page: wall, after: untouched });
    expect(standing.words).not.toContain('wall-passed');
    expect(standing.words).toContain('banner');
  });

  const watch = (change: Script = {}): Script => ({ visit: { mode: 'watch', msLeft: 0 }, after: untouched, ...change });

  test('is never written to or pressed', async () => {
    const { words } = await run(watch({ person: [{ kind: 'touched' }, null, { kind: 'touched' }, { kind: 'skips' }] }));
    expect(words).toEqual(['hello', 'notice person', 'banner', 'person-touched', 'person-skipped', 'release']);
  });

  test('tells when the person says that it is sent', async () => {
    const { reportOf } = await run(watch({ person: [{ kind: 'says-sent' }] }));
    expect(reportOf('person-sent')).toMatchObject({ receipt: { by: 'person', url: 'https://dealer.test/contact' } });
  });

  test('notices the person’s press and the site’s confirmation', async () => {
    let looks = 0;
    const script = watch({
      person: [{ kind: 'touched' }, { kind: 'pressed', before: before() }, null, null],
      after: () => ((looks += 1) < 3 ? after() : after({ form: null, texts: ['Your message has been sent.'] })),
    });
    const { reportOf, words } = await run(script);
    expect(words.filter((what) => what === 'person-touched')).toHaveLength(2);
    expect(reportOf('person-sent')).toMatchObject({ receipt: { by: 'message', text: 'Your message has been sent.' } });
  });

  test('tells of the press although its first line has not been heard yet: the page may be gone in a moment', async () => {
    let unheard = 0;
    const { story } = await run(
      watch({
        person: [{ kind: 'touched' }, { kind: 'pressed', before: before() }, { kind: 'skips' }],
        answer: (_count, kind) => (kind === 'person-touched' && (unheard += 1) < 5 ? 'nothing' : null),
      }),
    );
    const [first, second] = story.flatMap(({ report }) => (report?.kind === 'person-touched' ? [report.pressed] : []));
    expect([first, second]).toEqual([false, true]);
  });

  test('goes on in the same script after a refusal, and a later confirmation counts', async () => {
    let looks = 0;
    const { reportOf, words } = await run({
      ...noPressNoWords,
      after: () => ((looks += 1) < 30 ? after({ form: EMPTIED }) : after({ form: EMPTIED, texts: ['Your message has been sent.'] })),
      person: Array.from({ length: 40 }, () => null),
    });
    expect(words).toContain('outcome UNCONFIRMED');
    expect(reportOf('person-sent')).toMatchObject({ receipt: { by: 'message' } });
  });

  test('is judged on the page after the person’s press', async () => {
    const { reportOf } = await run(
      watch({
        visit: { mode: 'watch', before: before() },
        after: () => after({ navigated: true, form: null, texts: ['Thank you for contacting us!'] }),
      }),
    );
    expect(reportOf('person-sent')).toMatchObject({ receipt: { by: 'message' } });
  });
});

test.each(['read', 'fill'] as const)('an error in %s is one outcome like any other', async (throwOn) => {
  const { words } = await run({ throwOn });
  expect(words.filter((what) => what.startsWith('outcome'))).toEqual(['outcome EXT_ERROR']);
  expect(words.at(-1)).toBe('release');
});

describe('a form in a frame of another site', () => {
  const frames = [
    {
      id: 50, path: '', url: 'https://forms.example.com/1', title: 'Contact form', name: '', formId: -1, visible: true,
      box: { x: 0, y: 0, width: 600, height: 700 }, readable: false,
    },
  ]; // prettier-ignore

  const page = () => emptyPage({ frames });
  const pressed = { mode: 'beside', before: before() } as const;

  test('is told to the worker with its address, and never pressed from outside', async () => {
    const { words, reportOf } = await run({ page, later: [{ mode: 'beside' }, { mode: 'watch', handedOver: 'FRAME_PERMISSION' }] });
    expect(reportOf('in-frame')).toMatchObject({
      url: 'https://forms.example.com/1',
      isFinal: true,
      detail: expect.stringContaining('https://forms.example.com') as string,
    });
    expect(words).toContain('banner FRAME_PERMISSION');
    expect(words).not.toContain('PRESS');
    expect(words).not.toContain('may-press');
  });

  test('is not told of while the site may be another business', async () => {
    const { words } = await run({ page, visit: { business: 'unclear' } });
    expect(words).toContain('outcome REDIRECTED_STORE');
    expect(words).not.toContain('in-frame');
  });

  test('may be thanked for outside of it, once it was pressed in there', async () => {
    const { words } = await run({ page, later: [{ mode: 'beside' }, pressed] });
    expect(words.slice(-3)).toEqual(['hello', 'outcome SENT_CONFIRMED_MESSAGE', 'release']);
  });

  test('is not thanked for by what the page says before the press, or while the frame still shows it', async () => {
    const still = after({ form: { ...EMPTIED, emptied: false, kept: 1 }, texts: ['Thank you for contacting us!'] });
    const outside = await run({ page, later: [{ mode: 'beside' }, { mode: 'contact' }] });
    const inside = await run({ page, later: [pressed, pressed, { mode: 'contact' }], after: () => still });
    expect([outside, inside].flatMap(({ words }) => words.filter((what) => what.startsWith('outcome')))).toEqual([]);
  });

  test('gives way to a form of the page that comes late', async () => {
    const { presses } = await run({ page: (now) => (now < 2_000 ? emptyPage({ frames }) : contactPage({ frames })) });
    expect(presses).toBe(1);
  });
});

describe('a hidden token the page has yet to put there (R26)', () => {
  const withToken = (filled: boolean, name = 'vv') =>
    contactPage({
      fields: [...contactPage().fields, aField(9, '', { name, type: 'hidden', visible: false, hiddenBy: 'hidden input', filled })],
    });
  const pressAt = async (page: (now: number) => ReturnType<typeof contactPage>): Promise<number> => (await run({ page })).timeOf('PRESS');

  test('is waited for until it is there', async () => {
    const usual = await pressAt(() => withToken(true));
    const late = await pressAt((now) => withToken(now > usual + 1_500));
    expect(late).toBeGreaterThan(usual + 1_000);
    expect(late).toBeLessThan(usual + 3_500);
  });

  test('is waited for five seconds at most', async () => {
    const usual = await pressAt(() => withToken(true));
    expect(await pressAt(() => withToken(false))).toBe(usual + 5_000);
  });

  test.each(['utm_source', 'g-recaptcha-response'])('an empty “%s” is nothing to wait for', async (name) => {
    expect(await pressAt(() => withToken(false, name))).toBe(await pressAt(() => withToken(true, name)));
  });
});

describe('a review of the site’s own after the press (R41)', () => {
  const { buyer, message } = ANSWERS;
  const texts = [`${buyer.firstName} ${buyer.lastName}`, buyer.email, message.full];
  const review = (...words: readonly string[]): ReturnType<typeof after> =>
    after({ form: null, reviews: [{ texts, buttons: words.map((text, id) => ({ id, text })), fields: 0, choices: 0 }] });

  test('is confirmed once, with leave, and what comes after it is judged', async () => {
    const { words, timeOf } = await run({
      after: (_sincePress, sinceReview) =>
        sinceReview === null ? review('Confirm', 'Edit') : after({ form: null, texts: ['Thank you for contacting us!'] }),
    });
    expect(words.filter((what) => what.startsWith('PRESS'))).toEqual(['PRESS', 'PRESS review 0']);
    expect(words.indexOf('may-press (review)')).toBe(words.indexOf('PRESS review 0') - 1);
    expect(timeOf('PRESS review 0') - timeOf('PRESS')).toBeGreaterThanOrEqual(1_500);
    expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
  });

  test('that begins with “Please check your entries” is confirmed all the same', async () => {
    const { words } = await run({
      after: (_sincePress, sinceReview) =>
        sinceReview === null
          ? { ...review('Send it'), near: ['Please check your entries'] }
          : after({ form: null, texts: ['Thank you for contacting us!'] }),
    });
    expect(words).toContain('outcome SENT_CONFIRMED_MESSAGE');
  });

  test('that stands there still is not confirmed a second time', async () => {
    const { words } = await run({ after: () => review('Confirm') });
    expect(words.filter((what) => what === 'PRESS review 0')).toHaveLength(1);
    expect(words).toContain('outcome UNCONFIRMED');
  });

  test('with a choice is left to the person, who is told so', async () => {
    const { words, reportOf } = await run({ after: () => review('Send to this store', 'Send to all stores') });
    expect(words.filter((what) => what.startsWith('PRESS'))).toEqual(['PRESS']);
    expect(reportOf('outcome')).toMatchObject({
      outcome: { code: 'UNCONFIRMED', detail: expect.stringContaining('“Send to all stores”') as string },
    });
  });

  test('is not confirmed without leave', async () => {
    const { words } = await run({
      after: () => review('Confirm'),
      answer: (_count, kind) => (kind === 'may-press (review)' ? 'stale' : null),
    });
    expect(words.filter((what) => what.startsWith('PRESS'))).toEqual(['PRESS']);
  });

  test('is not confirmed when leave came later than it lives', async () => {
    const { words } = await run({ after: () => review('Confirm'), answerMs: (kind) => (kind === 'may-press (review)' ? 6_000 : 0) });
    expect(words.filter((what) => what.startsWith('PRESS'))).toEqual(['PRESS']);
  });
});
