// The manifest as built: what the extension may do, and all it may do.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../setup/built-extension.ts';

const manifest = JSON.parse(readFileSync(builtExtension('manifest.json'), 'utf8')) as Record<string, unknown>;

describe('the built manifest', () => {
  test('asks for exactly the six permissions that warn of nothing', () => {
    const expected = ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'webRequest'];
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(expected);
  });

  test('asks for no site at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('may ask later for the dealers’ sites and for notifications', () => {
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
  });

  test('shows nothing of itself to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets its own pages load, frame, post to and connect to nothing outside', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-src 'none'; form-action 'none'; connect-src 'none'",
    });
  });

  test('is Manifest V3 for Chrome 156 and up, and stays out of incognito windows', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, minimum_chrome_version: '156', incognito: 'not_allowed' });
  });

  test.each(['16', '32', '48', '128'])('has an icon of %s pixels', (size) => {
    const icon = (manifest['icons'] as Record<string, string>)[size] ?? '';
    expect(existsSync(builtExtension(icon))).toBe(true);
    expect(pngWidth(readFileSync(builtExtension(icon)))).toBe(Number(size));
  });
});

/** The width in a PNG's header; NaN for any other file. */
function pngWidth(file: Buffer): number {
  return file.toString('latin1', 1, 4) === 'PNG' ? file.readUInt32BE(16) : Number.NaN;
}
