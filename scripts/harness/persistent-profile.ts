// A profile in which the extension is installed for good, so that alarms, `onStartup` and a SIGKILL with a restart are the
// real thing: `--load-extension` would install it anew at each start. Works on Linux, where Chromium does not sign its
// preferences (faults.md §3).
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION_DIRECTORY } from './launch-browser.ts';

/** The id Chromium gives an unpacked extension: the first 128 bits of the SHA-256 of its path, in the letters a to p. */
export function extensionIdOf(directory: string): string {
  const digest = createHash('sha256').update(directory).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** Returns the extension's id. Sites are granted later, as the person would. */
export async function seedProfile(profile: string): Promise<string> {
  await installIn(profile, [EXTENSION_DIRECTORY]);
  return extensionIdOf(EXTENSION_DIRECTORY);
}

/** Unpacked extensions, by their folders, each with access to these host patterns. */
export async function installIn(profile: string, directories: readonly string[], sites: readonly string[] = []): Promise<void> {
  const entries = directories.map(async (path) => [extensionIdOf(path), await entryFor(path, sites)] as const);
  const settings = Object.fromEntries(await Promise.all(entries));
  const preferences = { extensions: { settings, ui: { developer_mode: true } }, session: { restore_on_startup: 5 } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function entryFor(path: string, sites: readonly string[]): Promise<object> {
  const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8')) as { permissions: string[] };
  const permissions = { api: manifest.permissions, explicit_host: sites, manifest_permissions: [], scriptable_host: [] };
  return {
    location: 4,
    path,
    state: 1,
    creation_flags: 38,
    from_webstore: false,
    was_installed_by_default: false,
    was_installed_by_oem: false,
    first_install_time: '13400000000000000',
    last_update_time: '13400000000000000',
    active_permissions: permissions,
    granted_permissions: permissions,
    manifest,
    disable_reasons: [],
    account_extension_type: 0,
  };
}
