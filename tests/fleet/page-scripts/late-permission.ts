// Forms that let nobody send until something of their own is done: a puzzle the browser works on, a look at the address.

/** The puzzle is begun with the first thing that is written, and its answer put into a hidden field. */
export function workOnPuzzle(config: { form: string; answerIn: string; answer: string; takesMs: number }): void {
  const form = document.querySelector<HTMLFormElement>(config.form);
  form?.addEventListener(
    'input',
    () => setTimeout(() => (form.querySelector<HTMLInputElement>(config.answerIn)!.value = config.answer), config.takesMs),
    { once: true },
  );
}

/** The button is off until the address was left and its look-up has come back. */
export function lookUpAddress(config: { field: string; button: string; takesMs: number }): void {
  const button = document.querySelector<HTMLButtonElement>(config.button);
  const field = document.querySelector<HTMLInputElement>(config.field);
  if (!button || !field) return;
  button.disabled = true;
  field.addEventListener('blur', () => {
    if (field.checkValidity()) setTimeout(() => (button.disabled = false), config.takesMs);
  });
}
