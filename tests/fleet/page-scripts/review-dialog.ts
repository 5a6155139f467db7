// A form that shows what was written once more, in a dialog of its own, before it sends anything.

export function reviewDialog(config: { form: string; action: string; buttons: string; thanks: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form)!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const dialog = document.createElement('div');
    dialog.id = 'review';
    dialog.setAttribute('role', 'dialog');
    dialog.style.cssText =
      'position:fixed;left:20%;right:20%;top:15%;background:#fff;padding:24px;z-index:9999;box-shadow:0 0 0 100vmax #0008';
    dialog.append(Object.assign(document.createElement('h2'), { textContent: 'Is everything right?' }));
    for (const [name, value] of new FormData(form)) {
      const row = document.createElement('p');
      row.textContent = `${name}: ${value as string}`;
      dialog.append(row);
    }
    dialog.insertAdjacentHTML('beforeend', config.buttons);
    document.body.append(dialog);
    dialog.querySelector('.edit')?.addEventListener('click', () => dialog.remove());
    dialog.querySelectorAll('.go').forEach((button) =>
      button.addEventListener('click', () => {
        void fetch(config.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) }).then(() => {
          dialog.remove();
          form.insertAdjacentHTML('afterend', config.thanks);
          form.remove();
        });
      }),
    );
  });
}
