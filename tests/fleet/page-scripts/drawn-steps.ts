// A form whose steps are drawn one after the other, each in the other's place; every button is a submit button, and what earlier steps
// were told goes along with the last.

export function drawnSteps(config: { form: string; steps: readonly string[]; delayMs: number }): void {
  const form = document.querySelector<HTMLFormElement>(config.form);
  const place = form?.querySelector('.steps');
  const button = form?.querySelector('button');
  if (!form || !place || !button) return;
  const told: [name: string, value: string][] = [];
  let at = 0;
  const isLast = () => at === config.steps.length - 1;
  const draw = () => {
    place.innerHTML = config.steps[at]!;
    button.textContent = isLast() ? 'Send' : 'Next';
    button.classList.toggle('last', isLast());
  };
  form.addEventListener('submit', (event) => {
    told.push(...new URLSearchParams(new FormData(form) as never));
    if (isLast()) {
      place.innerHTML = told.map(([name]) => `<input type="hidden" name="${name}">`).join('');
      place.querySelectorAll('input').forEach((field, index) => (field.value = told[index]![1]));
      return;
    }
    event.preventDefault();
    at += 1;
    setTimeout(draw, config.delayMs);
  });
  draw();
}
