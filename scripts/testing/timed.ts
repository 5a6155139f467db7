// One line per step of a run: what it was, whether it went well, how long it took.

export async function timed(name: string, step: () => Promise<boolean>): Promise<boolean> {
  const start = performance.now();
  const ok = await step();
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}
