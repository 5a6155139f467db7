import { expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const machine = (platform: NodeJS.Platform, environment: Record<string, string>, ...installed: readonly string[]) => ({
  platform,
  environment,
  exists: (path: string) => installed.includes(path),
});

test('CHROME_PATH wins over everything installed', () => {
  const found = findBrowser(machine('linux', { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' }, '/opt/mine', '/usr/bin/chromium'));
  expect(found).toBe('/opt/mine');
});

test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
  expect(() => findBrowser(machine('linux', { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toThrow('/opt/gone');
});

test('on Linux, Chromium comes before Chrome wherever in the PATH they are', () => {
  const found = findBrowser(machine('linux', { PATH: '/first:/second' }, '/first/google-chrome', '/second/chromium'));
  expect(found).toBe('/second/chromium');
});

test('on Linux, a snap is found outside the PATH', () => {
  expect(findBrowser(machine('linux', { PATH: '' }, '/snap/bin/chromium'))).toBe('/snap/bin/chromium');
});

test('on macOS, applications of the person are found too', () => {
  const brave = '/people/ann/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
  expect(findBrowser(machine('darwin', { HOME: '/people/ann' }, brave))).toBe(brave);
});

test('on Windows, Edge is found among the 32-bit programs', () => {
  const edge = 'D:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findBrowser(machine('win32', { PROGRAMFILES: 'D:\\Programs', 'PROGRAMFILES(X86)': 'D:\\Programs (x86)' }, edge))).toBe(edge);
});

test.each(['linux', 'darwin', 'win32'] as const)('on %s without a browser nothing is found', (platform) => {
  expect(findBrowser(machine(platform, { PATH: '/usr/bin' }))).toBeUndefined();
});
