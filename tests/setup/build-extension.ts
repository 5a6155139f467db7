// The tests of the built extension read `.output/chrome-mv3`. `npm test` builds it first; a test run by itself builds what is missing.
// A build that fails is reported here and fails only the tests that need it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtExtension } from './built-extension.ts';

export default function buildExtension(): void {
  if (existsSync(builtExtension('manifest.json'))) return;
  const { status } = spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.error('The extension could not be built.');
}
