// The page as the story sees it: reads, fills, presses and watches the document this script lives in. Keeps the elements
// behind the last reading and the plan in work; everything it decides, it asks of lib/contact-form.
import { bannerText, KEEP_QUESTION, KEPT } from '../contact-form/banner-text.ts';
import type { PagePort, ReadyCheck } from '../contact-form/contact-ports.ts';
import type { FillPlan } from '../contact-form/fill-plan.ts';
import { hashText } from '../contact-form/hash-text.ts';
import type { BeforePress } from '../contact-form/page-report.ts';
import type { LanguagePack } from '../contact-form/rules/rule.ts';
import type { Answered } from '../contact-form/site-question.ts';
import { alertsOf, forgetAlerts, hearQuestions } from './alerts.ts';
import { answersIn } from './asked-fields.ts';
import { createBanner } from './banner.ts';
import { bindPlan, type BoundPlan } from './bound-plan.ts';
import { checkForm } from './check-form.ts';
import {
  builderStates,
  errorTexts,
  evidenceBefore,
  findForm,
  formStateOf,
  isBusy,
  placeOf,
  readTexts,
  type FormPlace,
} from './evidence.ts';
import { fillPlan, type FillMemory } from './fill.ts';
import { formKeyOf, writtenValues } from './form-facts.ts';
import { readCovers, type CoverReading } from './covers.ts';
import { absoluteUrl, attribute, buttonText, isDisabled, navigationOf, PRESSABLE, statusOf } from './dom.ts';
import { createHeldFrame } from './held-frame.ts';
import { watchPerson } from './person.ts';
import { answerHere, pressOnce, stepOn } from './press.ts';
import { readPage, type PageReading, type ReadOptions } from './read-page.ts';
import { readReviews, type ReviewReading } from './read-review.ts';
import { changedSnapshot } from './read-offers.ts';
import { scrollThrough } from './scroll-through.ts';
import { watchStirring } from './still-coming.ts';
import { sleep, watchChanges } from './wait-for-change.ts';

const LATELY_MS = 1_000;

interface Work {
  reading: PageReading | null;
  /** The newest reading, whoever asked for it. */
  latest: { readonly reading: PageReading; readonly at: number } | null;
  bound: BoundPlan | null;
  place: FormPlace;
  /** Words of the form's buttons before the press, so that “Sending…” is news. */
  known: Set<number>;
  invalidBefore: number;
  /** Changes in the form's place since the press. */
  stirred: boolean;
  dialogsBefore: number;
  /** The person was asked whether their answers may be kept. */
  offered: boolean;
  /** As the last `after` saw them. */
  reviews: ReviewReading;
  covers: CoverReading;
}

export interface PageOptions extends ReadOptions {
  /** Packs brought beside the main ones. */
  readonly languages?: readonly LanguagePack[];
  /** This document is in a frame: the banner stands in the page around it. */
  readonly framed?: boolean;
}

export function createPagePort(document: Document, options: PageOptions = {}): PagePort {
  const changes = watchChanges(document);
  const stirring = watchStirring(document);
  const frame = createHeldFrame(document, changes.note);
  const banner = createBanner(document, { sent: () => person.push({ kind: 'says-sent' }), skip: () => person.push({ kind: 'skips' }) });
  const person = watchPerson(document, banner.owns);
  const memory: FillMemory = { touched: person.touched, former: new Map(), chosen: new WeakSet() };
  const work: Work = {
    reading: null,
    latest: null,
    bound: null,
    place: placeOf(null),
    known: new Set(),
    invalidBefore: 0,
    stirred: false,
    dialogsBefore: 0,
    offered: false,
    reviews: { sightings: [], elements: new Map() },
    covers: { sightings: [], elements: new Map() },
  };
  person.follow([document]);

  const readAnew = (): PageReading => {
    const reading = readPage(document, options);
    changes.follow(reading.roots);
    person.follow(reading.roots);
    work.latest = { reading, at: performance.now() };
    return reading;
  };
  /** Big pages take long to read, and the check before the press has just done so. */
  const readLately = (): PageReading => {
    const { latest } = work;
    return latest && performance.now() - latest.at < LATELY_MS ? latest.reading : readAnew();
  };
  const tools = { memory, readAnew, wait: sleep, asUs: person.asUs };

  const evidence = (form: Element | null, key: string, values: readonly number[]): BeforePress => {
    const reading = readLately();
    work.place = placeOf(form);
    work.known = new Set(buttonTexts(form).map(hashText));
    work.invalidBefore = form ? countInvalid(form, reading) : 0;
    work.stirred = false;
    work.dialogsBefore = alertsOf(document).length;
    const texts = readTexts(document, reading, work.place);
    const states = builderStates(reading.roots, work.place, false);
    const rest = { url: document.URL, action: actionOf(form), form: key, values: [...values] };
    return evidenceBefore({ ...texts, near: [...texts.near, ...(form ? errorTexts(form) : [])] }, states, rest);
  };

  const typedAnswers = (): readonly Answered[] => answersIn(work.bound?.asked ?? [], person.touched);
  /** Never kept without a yes; what is in the field when they say it counts. */
  const offerToKeep = (): void => {
    if (work.offered || typedAnswers().length === 0) return;
    work.offered = true;
    banner.offer(KEEP_QUESTION, 'Yes, remember it', KEPT, () => person.push({ kind: 'remembers', answers: typedAnswers() }));
  };

  let stopHearing = (): void => undefined;
  changes.onRecords((records) => {
    stirring.note(records);
    const around = work.place.around[0] ?? work.place.form;
    if (around && records.some(({ target }) => around.contains(target))) work.stirred = true;
  });

  return {
    facts: () => ({ url: document.URL, status: statusOf(document), hidden: document.visibilityState === 'hidden' }),
    loaded: (limitMs) => loaded(document, limitMs),
    msSinceLoad: () => msSinceLoad(document),
    read: () => {
      work.reading = readAnew();
      return work.reading.snapshot;
    },
    changed: (limitMs) => changes.changed(limitMs),
    isStillComing: stirring.isStillComing,
    scrollThrough: () => scrollThrough(document, sleep),
    open: (buttonId) => void person.asUs(() => pressOnce(work.reading?.elements.get(buttonId) ?? null)),
    fill: (plan) => {
      work.bound = bindPlan(plan, work.reading ?? readAnew());
      return fillPlan(work.bound, tools);
    },
    check: async (plan): Promise<ReadyCheck> => {
      const check = await checkForm(work.bound ?? bindPlan(plan, readAnew()), tools, changes.changed, options.languages);
      return { ...check, taken: person.hasActed() };
    },
    before: (plan) => evidence(work.bound?.form ?? null, plan.form, work.bound ? writtenValues(work.bound) : []),
    step: (plan) => {
      const button = isSamePlan(plan, work.bound) ? work.bound?.button : null;
      return button && !isDisabled(button) ? person.asUs(() => stepOn(button)) : 'stepped';
    },
    press: (plan) => {
      if (!isSamePlan(plan, work.bound) || person.hasActed()) return 'changed';
      forgetAlerts(document.defaultView);
      answerHere(work.bound?.form ?? null, work.bound?.button ?? null);
      return person.asUs(() => pressOnce(work.bound?.button ?? null)) ? 'pressed' : 'changed';
    },
    pressReview: (buttonId) => (person.asUs(() => pressOnce(work.reviews.elements.get(buttonId) ?? null)) ? 'pressed' : 'changed'),
    after: (before, navigated) => {
      const reading = readAnew();
      const held = work.bound?.form?.isConnected ? work.bound.form : null;
      const form = held ?? findForm(before, reading, options.languages);
      if (!work.place.form && form) work.place = placeOf(form);
      const texts = readTexts(document, reading, { ...work.place, form });
      work.reviews = readReviews(reading.roots, before.values);
      return {
        snapshot: changedSnapshot(reading.snapshot, { alerts: texts.alerts, headings: texts.headings }),
        navigated,
        form: form ? formStateOf(form, before, reading, work.invalidBefore) : (frame.state() ?? null),
        texts: texts.texts,
        near: texts.near,
        states: builderStates(reading.roots, { ...work.place, form }, navigated),
        reviews: work.reviews.sightings,
        dialogs: alertsOf(document).slice(navigated ? 0 : work.dialogsBefore),
        busy: isBusy({ ...work.place, form }, work.bound?.button ?? null, work.known, options.languages),
        changed: work.stirred,
      };
    },
    holdFrame: (frameId) => {
      const element = work.reading?.elements.get(frameId) ?? null;
      if (element) frame.hold(element);
      return evidence(element, '', []);
    },
    frameMark: frame.mark,
    onQuestion: (hear) => {
      stopHearing();
      stopHearing = hearQuestions(document, hear);
    },
    showBanner: (code) => {
      if (!options.framed) banner.show(bannerText(code));
      work.bound?.form?.scrollIntoView({ block: 'center' });
    },
    noticePerson: () =>
      person.collect((form, button) => {
        const { bound } = work;
        // As for our own press: in another tab nobody would see what the site says.
        if (bound?.form?.contains(button)) answerHere(bound.form, button);
        const key = bound?.plan.form ?? formKeyOf(form, readAnew(), options.languages);
        return evidence(bound?.form ?? form, key, bound ? writtenValues(bound) : []);
      }),
    covers: () => {
      work.covers = readCovers((work.latest?.reading ?? readAnew()).roots, work.bound?.form ?? null);
      return work.covers.sightings;
    },
    closeCover: (buttonId) => void person.asUs(() => pressOnce(work.covers.elements.get(buttonId) ?? null)),
    personAct: (limitMs) => {
      offerToKeep();
      return person.next(limitMs, () => changes.changed(limitMs));
    },
    release: () => {
      banner.remove();
      person.stop();
      changes.stop();
      stirring.stop();
      frame.stop();
      stopHearing();
    },
  };
}

/** The page has put another form or button in the place of those that were checked. */
function isSamePlan(plan: FillPlan, bound: BoundPlan | null): boolean {
  if (bound === null || bound.plan !== plan) return false;
  return bound.form?.isConnected === true && bound.button?.isConnected === true;
}

function buttonTexts(form: Element | null): string[] {
  return [...(form?.querySelectorAll(PRESSABLE) ?? [])].map(buttonText);
}

function countInvalid(form: Element, { snapshot, elements }: PageReading): number {
  const id = [...elements].find(([, element]) => element === form)?.[0];
  return snapshot.fields.filter((field) => field.formId === id && field.visible && field.invalid).length;
}

function actionOf(form: Element | null): string {
  return form === null ? '' : absoluteUrl(attribute(form, 'action'), form);
}

function msSinceLoad(document: Document): number {
  const loadedAt = navigationOf(document)?.loadEventEnd ?? 0;
  return loadedAt > 0 ? performance.now() - loadedAt : 0;
}

async function loaded(document: Document, limitMs: number): Promise<void> {
  if (document.readyState === 'complete') return;
  await Promise.race([new Promise((done) => document.defaultView?.addEventListener('load', done, { once: true })), sleep(limitMs)]);
}
