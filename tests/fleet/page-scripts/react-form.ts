// A form of controlled fields as React has them: a tracker on each field remembers the last value it knows of, an `input` event
// counts only when the value differs from it, and every render puts the state back into the fields. What is sent is the state.

export function reactForm(config: { form: string; action: string; thanks: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form)!;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const state: Record<string, string> = {};
  const known = new Map<Element, string>();

  for (const field of fields) {
    state[field.name] = '';
    known.set(field, '');
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')!;
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => own.get!.call(field) as string,
      set(value: string) {
        known.set(field, value);
        own.set!.call(field, value);
      },
    });
  }
  const render = () => {
    for (const field of fields) if (field.value !== state[field.name]) field.value = state[field.name]!;
  };
  form.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement;
    if (known.get(field) !== field.value) {
      known.set(field, field.value);
      state[field.name] = field.value;
    }
    queueMicrotask(render);
  });
  setInterval(render, 250);

  const send = async () => {
    const button = form.querySelector<HTMLButtonElement>('button')!;
    if (button.disabled) return;
    const empty = Object.entries(state).filter(([name, value]) => !/phone|zip/i.test(name) && value.trim() === '');
    form.querySelector('.form-errors')!.textContent = empty.length > 0 ? `Please fill in: ${empty.map(([name]) => name).join(', ')}` : '';
    if (empty.length > 0) return;
    button.disabled = true;
    const reply = await fetch(config.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(state),
    });
    const { ok } = (await reply.json()) as { ok: boolean };
    if (ok) form.outerHTML = config.thanks;
    else button.disabled = false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}
