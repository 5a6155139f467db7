// A mask of the old kind: it keeps what it got by keys in a buffer of its own, shows that and nothing else, and wipes an incomplete
// number when the field is left.

export function keyMask(config: { field: string }): void {
  const field = document.querySelector<HTMLInputElement>(config.field);
  if (!field) return;
  let digits = '';
  const show = () => {
    const filled = digits.padEnd(10, '_');
    field.value = digits === '' ? '' : `(${filled.slice(0, 3)}) ${filled.slice(3, 6)}-${filled.slice(6)}`;
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace') digits = digits.slice(0, -1);
    else if (/^\d$/.test(event.key)) digits = (digits + event.key).slice(0, 10);
    else return;
    event.preventDefault();
    show();
  });
  field.addEventListener('input', show);
  field.addEventListener('blur', () => {
    if (digits.length === 10) return show();
    digits = '';
    field.value = '';
  });
}
