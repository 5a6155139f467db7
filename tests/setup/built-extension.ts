// Where the built extension lies: the very bytes that `npm start` runs.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export const builtExtension = (...parts: readonly string[]): string => join(folder, ...parts);
