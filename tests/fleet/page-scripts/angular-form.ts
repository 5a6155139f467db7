// A form whose button stays disabled until every required field is valid and was left once, as Angular's forms often are.

export function angularForm(config: { form: string }): void {
  const form = document.querySelector<HTMLFormElement>(config.form);
  if (!form) return;
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
  const fields = [...form.querySelectorAll<HTMLInputElement>('[required]')];
  const digest = () => {
    for (const field of fields) {
      const valid = field.value.trim() !== '' && field.checkValidity();
      field.classList.toggle('ng-valid', valid);
      field.classList.toggle('ng-invalid', !valid);
    }
    button.disabled = !fields.every((field) => field.classList.contains('ng-valid') && field.classList.contains('ng-touched'));
  };
  for (const field of fields) {
    field.classList.add('ng-untouched', 'ng-pristine');
    field.addEventListener('input', () => {
      field.classList.replace('ng-pristine', 'ng-dirty');
      setTimeout(digest, 60);
    });
    field.addEventListener('blur', () => {
      field.classList.replace('ng-untouched', 'ng-touched');
      setTimeout(digest, 60);
    });
  }
  digest();
}
