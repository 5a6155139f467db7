// Boxes that pass the caret on when they are full.

export function splitPhone(config: { boxes: readonly string[] }): void {
  const boxes = config.boxes.map((box) => document.querySelector<HTMLInputElement>(box));
  boxes.forEach((box, index) => {
    box?.addEventListener('input', () => {
      box.value = box.value.replace(/\D/g, '').slice(0, box.maxLength);
      if (box.value.length === box.maxLength) boxes[index + 1]?.focus();
    });
  });
}
