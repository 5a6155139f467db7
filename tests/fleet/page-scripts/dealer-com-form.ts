// What the Dealer.com contact form does on the click of its button: checks, fills the hidden tokens, and only then posts.
// A submission that does not come from that click carries no token.

export type DealerComFormConfig = {
  form: string;
  tokens: { vv: string; userSessionId: string; captchaToken: string };
  /** Sends by XHR and shows the answer where the form is. */
  inPlace: boolean;
  /** Name of the choice how to be reached, where there is one. */
  contactBy: string | null;
};

export function dealerComForm(config: DealerComFormConfig): void {
  const form = document.querySelector<HTMLFormElement>(config.form)!;
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')!;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

  const setHidden = (name: string, value: string) => {
    const input = (form.elements.namedItem(name) as HTMLInputElement | null) ?? document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  };
  const mark = (name: string, error: string) => {
    const group = field(name).closest('.form-group')!;
    group.classList.toggle('has-error', error !== '');
    field(name).setAttribute('aria-invalid', String(error !== ''));
    group.querySelector('.help-block')!.textContent = error;
    return error === '';
  };
  const checkAll = () => {
    const letters = (name: string) => /^[A-Za-z.' -]{2,}$/.test(field(name).value.trim());
    const reachable = field('contact.email.sep').value.includes('@') || field('contact.phone.sep').value.replace(/\D/g, '').length >= 10;
    return [
      mark('contact.firstName', letters('contact.firstName') ? '' : 'Please enter at least 2 letters.'),
      mark('contact.lastName', letters('contact.lastName') ? '' : 'Please enter at least 2 letters.'),
      config.contactBy === null || mark(config.contactBy, field(config.contactBy).value === '' ? 'Please select.' : ''),
      mark('contact.email.sep', reachable ? '' : 'Please enter an email address or a phone number.'),
    ].every(Boolean);
  };

  const sendInPlace = async () => {
    const body = new URLSearchParams(new FormData(form) as never);
    const reply = await fetch(form.action, { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    form.querySelector('.alert')?.remove();
    form.insertAdjacentHTML('afterbegin', await reply.text());
    button.disabled = false;
    button.textContent = 'Send';
  };

  button.addEventListener('click', (event) => {
    event.preventDefault();
    if (button.disabled || !checkAll()) return;
    button.disabled = true;
    button.textContent = 'Please wait…';
    setHidden('vv', config.tokens.vv);
    setHidden('userSessionId', config.tokens.userSessionId);
    setTimeout(() => {
      setHidden('captchaToken', config.tokens.captchaToken);
      if (config.inPlace) void sendInPlace();
      else form.submit();
    }, 400);
  });
}
