// Empties the lists after the first and gives each its choices a little after the one before was answered.

export function chainedLists({ lists, lateMs }: { lists: readonly string[]; lateMs: number }): void {
  const [first, ...rest] = lists.map((name) => document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!);
  let before = first!;
  for (const list of rest) {
    const choices = [...list.options].filter(({ value }) => value !== '');
    for (const choice of choices) choice.remove();
    before.addEventListener('change', () => {
      setTimeout(() => {
        list.append(...choices);
        list.disabled = false;
      }, lateMs);
    });
    before = list;
  }
}
