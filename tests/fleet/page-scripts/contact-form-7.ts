// Contact Form 7's behaviour: `validating` flashes on every change, sending goes by fetch to the REST endpoint, and
// on success the form is reset with its state left in `data-status` and words in `.wpcf7-response-output`.

export function contactForm7(config: { form: string; endpoint: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form)!;
  const output = form.parentElement!.querySelector<HTMLElement>('.wpcf7-response-output')!;
  const readerOutput = form.parentElement!.querySelector<HTMLElement>('.screen-reader-response p')!;

  const setStatus = (status: string) => {
    form.classList.remove(form.dataset['status'] ?? 'init');
    form.classList.add(status);
    form.dataset['status'] = status;
  };
  const markInvalid = (fields: { field: string; message: string }[]) => {
    form.querySelectorAll('.wpcf7-not-valid-tip').forEach((tip) => tip.remove());
    for (const { field, message } of fields) {
      const wrap = form.querySelector(`[data-name="${field}"]`)!;
      wrap.querySelector('.wpcf7-form-control')!.setAttribute('aria-invalid', 'true');
      wrap.insertAdjacentHTML('beforeend', `<span class="wpcf7-not-valid-tip" aria-hidden="true">${message}</span>`);
    }
  };

  form.addEventListener('change', () => {
    if (form.dataset['status'] === 'submitting') return;
    const before = form.dataset['status'] ?? 'init';
    setStatus('validating');
    setTimeout(() => form.dataset['status'] === 'validating' && setStatus(before === 'validating' ? 'init' : before), 300);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.dataset['status'] === 'submitting') return;
    setStatus('submitting');
    void send();
  });
  const send = async () => {
    const reply = await fetch(config.endpoint, { method: 'POST', body: new FormData(form) });
    const { status, message, invalid_fields } = (await reply.json()) as {
      status: string;
      message: string;
      invalid_fields?: { field: string; message: string }[];
    };
    markInvalid(invalid_fields ?? []);
    setStatus(status === 'mail_sent' ? 'sent' : status === 'validation_failed' ? 'invalid' : status);
    if (status === 'mail_sent') form.reset();
    output.textContent = message;
    readerOutput.textContent = message;
  };
}
