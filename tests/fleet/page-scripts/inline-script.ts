// Puts a self-contained function into a page as an inline script, with its settings as data.

export function inlineScript<Settings>(script: (settings: Settings) => void, settings: Settings): string {
  return `<script>(${script.toString()})(${jsonInPage(settings)});</script>`;
}

/** JSON that can't end the script element it stands in. */
export const jsonInPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
