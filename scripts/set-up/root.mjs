// Where the project lies, whatever folder a command was started in.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {...string} parts */
export const fromRoot = (...parts) => join(root, ...parts);

export const binFolder = fromRoot('node_modules', '.bin');
