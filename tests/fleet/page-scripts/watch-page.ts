// Runs in every fleet page: tells the oracle what was pressed, written to a trap, given as consent, or touched that
// nobody may touch. It only listens and sends beacons; it marks nothing and changes nothing. A component with a closed shadow
// root hands that root over by a `fleet-root` event, since nobody else can see into it. Self-contained, since its source
// text is put into the page.

import type { PageWatch } from '../scenario.ts';

export function watchPage(watch: PageWatch): void {
  const reported = new Set<string>();
  let shownAt: number | null = null;
  let firstInputAt: number | null = null;
  let lastWriteAt: number | null = null;

  // `isTrusted` tells for a click; the input and change a script's click leads to claim to be trusted, too.
  let personAt = -Infinity;
  const byPerson = () => performance.now() - personAt < 500;
  const notePerson = (event: Event) => {
    if (event.isTrusted) personAt = performance.now();
  };

  const since = (at: number | null, now: number) => (at === null ? null : Math.round(now - at));
  const timing = (trusted: boolean) => {
    const now = performance.now();
    return {
      trusted,
      sinceLoadMs: Math.round(now),
      sinceShownMs: since(shownAt, now),
      sinceFirstInputMs: since(firstInputAt, now),
      sinceLastWriteMs: since(lastWriteAt, now),
    };
  };
  const tell = (event: string, detail: string, trusted: boolean, press: unknown = null) =>
    void fetch('/__fleet/event', { method: 'POST', keepalive: true, body: JSON.stringify({ event, detail, trusted, press }) });
  const tellOnce = (event: string, detail: string, trusted: boolean) => {
    if (reported.has(event + detail)) return;
    reported.add(event + detail);
    tell(event, detail, trusted);
  };

  const roots: (Document | ShadowRoot)[] = [document];
  const all = <Found extends Element>(selector: string) => roots.flatMap((root) => [...root.querySelectorAll<Found>(selector)]);

  const noteShown = () => {
    const [form] = all(watch.form);
    const box = form?.getBoundingClientRect();
    if (shownAt === null && form?.checkVisibility({ visibilityProperty: true }) && box && box.width * box.height > 0)
      shownAt = performance.now();
    if (shownAt !== null) observer.disconnect();
  };
  const observer = new MutationObserver(noteShown);
  const look = (root: Document | ShadowRoot) =>
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  look(document);

  // A value set by script fires nothing, so values are looked at as well.
  const isWritten = (field: Element) =>
    field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)
      ? field.checked !== field.defaultChecked
      : 'value' in field && 'defaultValue' in field && field.value !== field.defaultValue;
  const sweep = (trusted = byPerson()) => {
    for (const trap of watch.traps ?? []) if (all(trap).some(isWritten)) tellOnce('trap-write', trap, trusted);
    for (const box of watch.consents ?? []) {
      const ticked = all<HTMLInputElement>(box).some((one) => one.checked && !one.defaultChecked);
      if (ticked) tellOnce('consent', box, trusted);
    }
  };

  const forbiddenAround = (target: Element) => Object.entries(watch.forbidden ?? {}).find(([, selector]) => target.closest(selector))?.[0];
  const onWrite = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    sweep();
    const ours = target.closest(watch.form);
    if (ours) {
      // What the person types is no write of ours, nor is leaving the field after it.
      if (event.isTrusted && (event.type === 'change' || byPerson())) return;
      lastWriteAt = performance.now();
      firstInputAt ??= lastWriteAt;
      return;
    }
    const where = forbiddenAround(target) ?? target.closest('form')?.getAttribute('action');
    if (where) tellOnce('forbidden-write', where, byPerson());
  };
  const onClick = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const forbidden = forbiddenAround(target);
    if (forbidden) tellOnce('forbidden-click', forbidden, event.isTrusted);
    if (!target.closest(watch.press)) return;
    sweep();
    noteShown();
    tell('press', watch.press, event.isTrusted, timing(event.isTrusted));
  };
  const onSubmit = (event: Event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && !form.matches(watch.form))
      tellOnce('wrong-form', form.getAttribute('action') ?? form.id, event.isTrusted);
  };

  const listen = (place: Window | ShadowRoot) => {
    for (const type of ['pointerdown', 'keydown']) place.addEventListener(type, notePerson, true);
    for (const type of ['input', 'change']) place.addEventListener(type, onWrite, true);
    place.addEventListener('click', onClick, true);
    place.addEventListener('submit', onSubmit, true);
  };
  listen(window);
  addEventListener('fleet-root', (event) => {
    const root = (event as CustomEvent<ShadowRoot>).detail;
    roots.push(root);
    look(root);
    if (root.mode === 'closed') listen(root);
    noteShown();
  });
  addEventListener('pagehide', () => sweep(), true);
  addEventListener('DOMContentLoaded', noteShown);
  addEventListener('load', noteShown);
  // A frame may have no size yet when its document is loaded.
  addEventListener('resize', noteShown);
  setInterval(() => sweep(), 500);
}
