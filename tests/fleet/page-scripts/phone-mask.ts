// A maskedinput-like mask: formats ten digits as (999) 999-9999 and clears what is incomplete when the field is left.

export function phoneMask(config: { field: string }): void {
  const field = document.querySelector<HTMLInputElement>(config.field);
  if (!field) return;
  const digitsOf = () =>
    field.value
      .replace(/\D/g, '')
      .replace(/^1(?=\d{10}$)/, '')
      .slice(0, 10);
  const format = () => {
    const digits = digitsOf();
    const parts = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
    if (digits.length > 6) field.value = `(${parts[0]}) ${parts[1]}-${parts[2]}`;
    else if (digits.length > 3) field.value = `(${parts[0]}) ${parts[1]}`;
  };
  field.addEventListener('input', format);
  field.addEventListener('blur', () => {
    if (digitsOf().length < 10) field.value = '';
  });
  field.addEventListener('keypress', (event) => {
    if (event.key === 'Enter') field.blur();
  });
}
