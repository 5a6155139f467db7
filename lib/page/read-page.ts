// Reads a page, with its frames and shadow roots, into a value-free snapshot and keeps the elements behind its ids. Changes
// nothing on the page, decides nothing, and never asks the page's own scripts.
import { guessLanguage } from '../contact-form/guess-language.ts';
import type {
  ButtonSnapshot,
  CaptchaSign,
  FieldSnapshot,
  FormSnapshot,
  FrameSnapshot,
  PageSnapshot,
} from '../contact-form/page-snapshot.ts';
import { absoluteUrl, attribute, fold, statusOf, tagOf } from './dom.ts';
import { findControls } from './find-controls.ts';
import { groupControls } from './find-forms.ts';
import { nothingGathered, type Gathered } from './gather.ts';
import { ownText } from './labels.ts';
import { boxOf } from './measure.ts';
import { readButtons } from './read-buttons.ts';
import { readCaptchas } from './read-captchas.ts';
import { readDrawn } from './read-drawn.ts';
import { withNeighbours } from './neighbour-cover.ts';
import { readField } from './read-field.ts';
import { headingsOf, readForm } from './read-form.ts';
import { withOffers } from './read-offers.ts';
import { countControls, gatherLabels, indexControls, startReading, type Reading, type Tree } from './reading.ts';
import { collectTrees, type FrameElement, type OpenOrClosedShadowRoot, type PageTrees, type ReadableRoot } from './roots.ts';
import { visibleBlocks } from './visible-text.ts';

export interface ReadOptions {
  /** The extension's way into closed shadow roots; without it they stay unread. */
  readonly openOrClosedShadowRoot?: OpenOrClosedShadowRoot;
  /** HTTP status the worker saw; the page's own navigation entry is used without it. */
  readonly status?: number;
}

export interface PageReading {
  readonly snapshot: PageSnapshot;
  /** The element behind each id of the snapshot. */
  readonly elements: Map<number, Element>;
  /** The document and every tree of it that could be read. */
  readonly roots: readonly (Document | ShadowRoot)[];
}

const MAX_BLOCKS = 400;
const CHAT =
  /podium-bubble|gubagoo|gg-app|gg-chat-wrapper|cnpoke|cn-chat|intercom-launcher|drift-widget|livechat|activengage|chat-widget|tidio-chat|crisp-chatbox/i;
const ALERT_ROLES = '[role=alert],[role=status],[role=alertdialog],[aria-live=polite],[aria-live=assertive],dialog[open],[role=dialog]';
const ALERT_NAMES = /(^|\s)(alert|error|notice|toast)(\s|$)|success|error|confirmation|response-output/i;

export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  const reading = startReading();
  const trees = collectTrees(document, options.openOrClosedShadowRoot);
  const main = trees.roots[0]?.gathered ?? nothingGathered();
  indexControls(main, reading);
  const places = trees.roots.map(({ node, path, gathered }) => ({ root: node, path, gathered }));
  const parts = places.map((place) => readTree(place, reading));
  const frames = trees.frames.map((frame) => readFrame(frame, reading));
  const texts = trees.roots.flatMap(({ node }) => visibleBlocks(node, MAX_BLOCKS, reading)).slice(0, MAX_BLOCKS);
  const seen = {
    ...about(document, options, texts, main),
    headings: headingTexts(trees.roots, reading),
    texts,
    alerts: alertTexts(trees.roots, reading),
    forms: parts.flatMap((part) => part.forms),
    fields: parts.flatMap((part) => part.fields),
    buttons: parts.flatMap((part) => part.buttons),
    frames,
    drawn: places.flatMap(({ gathered }) => readDrawn(gathered, reading)),
    captchas: parts.flatMap((part) => part.captchas),
    chat: hasChat(trees),
  };
  const snapshot: PageSnapshot = withOffers(seen, { document, trees: places, main, texts }, reading);
  return { snapshot, elements: reading.elements, roots: trees.roots.map(({ node }) => node) };
}

interface TreeParts {
  readonly forms: readonly FormSnapshot[];
  readonly fields: readonly FieldSnapshot[];
  readonly buttons: readonly ButtonSnapshot[];
  readonly captchas: readonly CaptchaSign[];
}

function readTree(place: Tree, reading: Reading): TreeParts {
  const controls = findControls(place.gathered);
  countControls(controls, reading);
  gatherLabels(place.gathered, reading);
  const owners = groupControls(place.root, controls);
  const { forms } = place.gathered;
  const containers = [...new Set(owners.values())].filter((owner) => owner.localName !== 'form');
  const candidates = [...forms, ...containers];
  for (const form of candidates) reading.formIds.set(form, reading.remember(form));
  const headings = headingsOf(place.gathered);
  const controlsOf = Map.groupBy(owners.keys(), (control) => owners.get(control));
  return {
    forms: candidates.map((form, at) => {
      const index = place.path === '' && at < forms.length ? at : -1;
      return readForm(form, { index, controls: controlsOf.get(form) ?? [], headings }, place, reading);
    }),
    fields: controls.map((control) => {
      const form = owners.get(control) ?? null;
      return withNeighbours(readField(control, form, place, reading), control, form, reading);
    }),
    buttons: readButtons(owners, containers, place, reading),
    captchas: readCaptchas(owners, place, reading),
  };
}

function readFrame({ element, path, readable }: FrameElement, reading: Reading): FrameSnapshot {
  const source = attribute(element, 'src');
  const form = element.closest('form');
  return {
    id: reading.remember(element),
    path,
    url: absoluteUrl(source, element),
    title: fold(attribute(element, 'title')),
    name: attribute(element, 'name'),
    formId: (form && reading.formIds.get(form)) ?? -1,
    visible: reading.hiddenBy(element) === '',
    box: boxOf(element, reading),
    readable,
  };
}

function about(document: Document, options: ReadOptions, texts: readonly string[], main: Gathered) {
  return {
    url: document.URL,
    title: fold(document.title),
    language: guessLanguage(attribute(document.documentElement, 'lang'), texts),
    status: options.status ?? statusOf(document),
    dataLayer: readDataLayer(main),
    contentType: document.contentType,
  };
}

function readDataLayer({ media }: Gathered): string {
  const scripts = media
    .filter((element) => tagOf(element) === 'script' && !Element.prototype.hasAttribute.call(element, 'src'))
    .slice(0, 100);
  return scripts
    .flatMap((script) => (script.textContent ?? '').slice(0, 50_000).match(/"?page(?:Alias|Name|Type)"?\s*:\s*"[^"]{1,60}"/g) ?? [])
    .join(' ')
    .slice(0, 500);
}

const BIG_HEADING = /^h[123]$/;

function headingTexts(roots: readonly ReadableRoot[], reading: Reading): string[] {
  const headings = roots.flatMap(({ gathered }) => gathered.headings.filter((heading) => BIG_HEADING.test(tagOf(heading))));
  return headings
    .slice(0, 60)
    .filter((heading) => reading.hiddenBy(heading) === '')
    .map((heading) => ownText(heading, 200))
    .filter(Boolean);
}

function alertTexts(roots: readonly ReadableRoot[], reading: Reading): string[] {
  const alerts = roots.flatMap(({ gathered: { special, marked } }) => [
    ...special.filter((element) => element.matches(ALERT_ROLES)),
    ...marked.filter((element) => ALERT_NAMES.test(attribute(element, 'class'))),
  ]);
  const texts = [...new Set(alerts)].slice(0, 80).filter((alert) => reading.hiddenBy(alert) === '');
  return texts
    .map((alert) => ownText(alert, 400))
    .filter(Boolean)
    .slice(0, 40);
}

function hasChat({ roots, frames }: PageTrees): boolean {
  if (frames.some(({ element }) => /podium|chat/i.test(`${attribute(element, 'id')} ${attribute(element, 'title')}`))) return true;
  return roots.some(({ gathered }) =>
    gathered.marked.some((element) => CHAT.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)),
  );
}
