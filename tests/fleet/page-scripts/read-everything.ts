// A page that reads all it can: its own document and every name on its window, for things its form never asked.

export function readEverything(config: { secrets: readonly string[] }): void {
  const known = new Set(Object.getOwnPropertyNames(window));
  const told = new Set<string>();
  const tell = (detail: string) => {
    if (told.has(detail)) return;
    told.add(detail);
    const body = JSON.stringify({ event: 'forbidden-write', detail, trusted: false, press: null });
    void fetch('/__fleet/event', { method: 'POST', keepalive: true, body });
  };
  const timesOf = (secret: string) => document.documentElement.outerHTML.split(secret).length;
  // This script's own text names them, too.
  const own = config.secrets.map(timesOf);
  setInterval(() => {
    config.secrets.forEach((secret, index) => timesOf(secret) > (own[index] ?? 0) && tell(`the page could read ${secret}`));
    for (const name of Object.getOwnPropertyNames(window)) if (!known.has(name)) tell(`the page found window.${name}`);
  }, 250);
}
