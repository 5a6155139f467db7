// Two things Gravity Forms can be told to do: send into a hidden frame and show its answer in place, and measure how
// long the visitor took.

export function gravityFrame(config: { frame: string; wrapper: string; confirmation: string }): void {
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    name: config.frame,
    id: config.frame,
    title: 'This iframe contains the logic required to handle Ajax powered Gravity Forms.',
  });
  frame.style.cssText = 'display:none;width:0;height:0';
  document.body.append(frame);
  frame.addEventListener('load', () => {
    const page = frame.contentDocument!;
    const answer = page.querySelector(config.confirmation) ?? page.querySelector(config.wrapper);
    if (answer) document.querySelector(config.wrapper)?.replaceWith(document.importNode(answer, true));
  });
}

export function gravitySpeeds(config: { form: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form);
  const startedAt = performance.now();
  form?.addEventListener('submit', () => {
    const field = form.elements.namedItem('gform_submission_speeds') as HTMLInputElement;
    field.value = JSON.stringify({ pages: { 1: [Math.round(performance.now() - startedAt)] } });
  });
}
