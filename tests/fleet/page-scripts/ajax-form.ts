// A form that sends itself by fetch, and what it shows when the server has answered. One script for the many small vendors;
// how a form says that it worked is what tells them apart.

export type AjaxFormConfig = {
  form: string;
  action: string;
  /** What starts the sending: 'submit' for the form's event, or a selector of something to click that is no submit button. */
  trigger: string;
  /** Selector of fields that must be filled, and what is said when one is not ('alert:' before it for a native dialog). */
  required: string;
  missing: string;
  /** Where errors go; '' makes a place under the form. */
  errors: string;
  /** The button's words while it sends; null leaves them. */
  sending: string | null;
  slowMs: number;
  /** Asked by a native dialog before sending. */
  confirm: string | null;
  done: {
    how: 'replace' | 'below' | 'reveal' | 'above' | 'reset' | 'vanish' | 'endless' | 'alert' | 'push-state' | 'nothing';
    /** Markup, words of the alert, or a selector to reveal. */
    what: string;
    /** For push-state. */
    path?: string;
  };
};

export function ajaxForm(config: AjaxFormConfig): void {
  const form = document.querySelector<HTMLFormElement>(config.form)!;
  const button = form.querySelector<HTMLElement>('[type=submit], button, [role=button]');
  let busy = false;

  const say = (words: string) => {
    if (words.startsWith('alert:')) return alert(words.slice(6));
    const box = config.errors === '' ? null : document.querySelector<HTMLElement>(config.errors);
    const place = box ?? form.appendChild(Object.assign(document.createElement('div'), { className: 'form-errors' }));
    place.hidden = false;
    place.textContent = words;
  };
  const label = (words: string) => {
    if (button instanceof HTMLInputElement) button.value = words;
    else if (button) button.textContent = words;
  };
  const DONE: Record<AjaxFormConfig['done']['how'], () => void> = {
    replace: () => form.insertAdjacentHTML('afterend', config.done.what) ?? form.remove(),
    below: () => form.insertAdjacentHTML('beforeend', config.done.what) ?? form.reset(),
    above: () => form.insertAdjacentHTML('beforebegin', config.done.what) ?? form.reset(),
    reveal: () => {
      const shown = document.querySelector<HTMLElement>(config.done.what)!;
      shown.classList.remove('hidden');
      form.hidden = true;
    },
    reset: () => form.reset(),
    vanish: () => form.remove(),
    endless: () => undefined,
    nothing: () => undefined,
    alert: () => {
      alert(config.done.what);
      form.reset();
    },
    'push-state': () => {
      history.pushState({}, '', config.done.path);
      document.querySelector('main')!.innerHTML = config.done.what;
    },
  };
  // A script can't answer a native dialog, so whoever did is a person.
  const askedAndAnswered = (question: string) => {
    if (!confirm(question)) return false;
    const body = JSON.stringify({ event: 'answered', detail: question, trusted: true, press: null });
    void fetch('/__fleet/event', { method: 'POST', keepalive: true, body });
    return true;
  };
  const send = async () => {
    if (busy) return;
    const empty =
      config.required === '' ? [] : [...form.querySelectorAll<HTMLInputElement>(config.required)].filter((one) => !one.value.trim());
    empty.forEach((one) => one.setAttribute('aria-invalid', 'true'));
    if (empty.length > 0) return say(config.missing);
    if (config.confirm !== null && !askedAndAnswered(config.confirm)) return;
    busy = true;
    const words = button instanceof HTMLInputElement ? button.value : (button?.textContent ?? '');
    if (config.sending !== null) label(config.sending);
    const reply = await fetch(config.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) });
    if (config.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, config.slowMs));
    const answer = (await reply.json().catch(() => ({ ok: false, message: '' }))) as { ok: boolean; message: string };
    if (config.done.how === 'endless') return;
    label(words);
    busy = false;
    if (answer.ok) return DONE[config.done.how]();
    say(answer.message);
  };

  if (config.trigger === 'submit') {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send();
    });
    return;
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector(config.trigger)!.addEventListener('click', (event) => {
    event.preventDefault();
    void send();
  });
}
