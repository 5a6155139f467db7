interface Machine {
  readonly platform?: NodeJS.Platform;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly exists?: (path: string) => boolean;
}

/** The path of an installed browser, if there is one. Throws when CHROME_PATH names no file. */
export function findBrowser(machine?: Machine): string | undefined;
