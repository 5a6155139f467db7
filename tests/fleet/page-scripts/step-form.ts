// A form in steps: one fieldset shown at a time, Next checks the one in front, nothing leaves the page before the last.

export function stepForm(config: { form: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form);
  if (!form) return;
  const steps = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset.step')];
  const show = (index: number) => steps.forEach((step, at) => (step.hidden = at !== index));
  steps.forEach((step, index) => {
    step.querySelector('.next')?.addEventListener('click', () => {
      const wrong = [...step.querySelectorAll<HTMLInputElement>('input, textarea')].filter((field) => !field.checkValidity());
      wrong.forEach((field) => field.setAttribute('aria-invalid', 'true'));
      step.querySelector('.form-errors')!.textContent = wrong.length > 0 ? 'Please complete this step.' : '';
      if (wrong.length === 0) show(index + 1);
    });
    step.querySelector('.previous')?.addEventListener('click', () => show(index - 1));
  });
  show(0);
}
