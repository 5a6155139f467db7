// Habits of single pages: asking where one is, asking before one leaves, reloading for ever, tidying away what is not theirs,
// a trap that moves out of sight late, noting that a hand was at the keys.

export function askPlace(_config: null): void {
  navigator.geolocation?.getCurrentPosition(
    () => undefined,
    () => undefined,
  );
}

export function askBeforeLeaving(config: { form: string }): void {
  let edited = false;
  document.querySelector(config.form)?.addEventListener('input', () => (edited = true));
  addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });
}

export function reloadForEver(config: { afterMs: number }): void {
  setTimeout(() => location.reload(), config.afterMs);
}

/** Removes whatever somebody else put into the page, elements and inline styles alike. */
export function tidyUp(config: { everyMs: number }): void {
  addEventListener('load', () => {
    const own = new Set<Element>(document.querySelectorAll('html > *, body > *'));
    setInterval(() => {
      document.querySelectorAll('html > *, body > *').forEach((element) => own.has(element) || element.remove());
      document
        .querySelectorAll<HTMLElement>('form [style]')
        .forEach((element) => element.closest('.g-recaptcha') ?? element.removeAttribute('style'));
    }, config.everyMs);
  });
}

export function hideLate(config: { target: string; afterMs: number; className: string }): void {
  addEventListener('load', () => setTimeout(() => document.querySelector(config.target)?.classList.add(config.className), config.afterMs));
}

export function showLate(config: { target: string; afterMs: number }): void {
  addEventListener('load', () => setTimeout(() => document.querySelector(config.target)?.removeAttribute('hidden'), config.afterMs));
}

/** Keys that a hand pressed are trusted, those of a script are not. */
export function noteHand(config: { field: string; noteIn: string }): void {
  document.querySelector(config.field)?.addEventListener('input', (event) => {
    if (event.isTrusted) document.querySelector<HTMLInputElement>(config.noteIn)!.value = 'yes';
  });
}
