// GoDaddy's contact section: a button shows the form, which sends itself and shows a sentence in its own place.

export function goDaddyForm(config: { formHtml: string; action: string }): void {
  const slot = document.querySelector<HTMLElement>('[data-aid="FORM_SLOT"]')!;
  const toggle = document.querySelector<HTMLElement>('[data-aid="CONTACT_FORM_TOGGLE"]')!;

  const send = async (form: HTMLFormElement) => {
    const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
    if (button.disabled) return;
    button.disabled = true;
    const reply = await fetch(config.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) });
    const { ok } = (await reply.json()) as { ok: boolean };
    if (ok) {
      slot.innerHTML =
        '<p data-aid="CONTACT_FORM_SUBMIT_SUCCESS_MESSAGE_REND" role="status">Thank you for your inquiry! We will get back to you within 48 hours.</p>';
      return;
    }
    button.disabled = false;
    const errors = form.querySelector<HTMLElement>('.form-errors')!;
    errors.hidden = false;
    errors.textContent = 'Please enter a valid email address and a message.';
  };

  toggle.addEventListener('click', () => {
    toggle.hidden = true;
    slot.innerHTML = config.formHtml;
    const form = slot.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form);
    });
    form.querySelector('[data-aid="CONTACT_FORM_CANCEL_BUTTON_REND"]')!.addEventListener('click', () => {
      slot.innerHTML = '';
      toggle.hidden = false;
    });
  });
}
