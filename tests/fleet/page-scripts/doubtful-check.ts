// Without a token the form is not sent: the challenge opens instead.

export function doubtfulCheck(config: { form: string; token: string; challenge: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form);
  form?.addEventListener('submit', (event) => {
    if (form.querySelector<HTMLInputElement>(config.token)!.value !== '') return;
    event.preventDefault();
    setTimeout(() => (document.querySelector<HTMLElement>(config.challenge)!.style.visibility = 'visible'), 900);
  });
}
