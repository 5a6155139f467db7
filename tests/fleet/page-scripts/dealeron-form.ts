// DealerOn's contact form: checks by script, posts by XHR, and puts its thanks where the form was. Its honeypot has
// no name, so the script sends it by id.

export function dealeronForm(config: { form: string; action: string; thanksPage: string | null }): void {
  const form = document.querySelector<HTMLFormElement>(config.form)!;
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')!;

  const fieldsAreGood = () => {
    const bad = [...form.querySelectorAll<HTMLInputElement>('[required]')].filter((field) => {
      const good = field.value.trim() !== '' && (field.type !== 'email' || field.value.includes('@'));
      field.classList.toggle('input-error', !good);
      field.setAttribute('aria-invalid', String(!good));
      return !good;
    });
    form.querySelector('.form-errors')!.textContent = bad.length > 0 ? 'Please complete the required fields.' : '';
    return bad.length === 0;
  };
  const show = (reply: { success: boolean; message: string }) => {
    button.disabled = false;
    button.textContent = "Let's Talk";
    if (!reply.success) return void (form.querySelector('.form-errors')!.textContent = reply.message);
    if (config.thanksPage !== null) return location.assign(config.thanksPage);
    const thanks = document.createElement('div');
    thanks.className = 'contact-thanks';
    thanks.textContent = reply.message;
    form.replaceWith(thanks);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!fieldsAreGood()) return;
    button.disabled = true;
    button.textContent = 'Sending...';
    const data = new FormData(form);
    data.set('contactname', form.querySelector<HTMLInputElement>('#contactname')!.value);
    const request = new XMLHttpRequest();
    request.open('POST', config.action);
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.addEventListener('load', () => show(JSON.parse(request.responseText)));
    request.send(data);
  });
}
