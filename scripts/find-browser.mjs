// Finds an installed browser that can load the extension: CHROME_PATH first, then Chromium and its relatives where each system keeps them.
// A CHROME_PATH that leads nowhere is an error: the person named a browser and would get another.
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
  'vivaldi-stable',
  'vivaldi',
];
const APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];
const PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ['Vivaldi', 'Application', 'vivaldi.exe'],
];

export function findBrowser({ platform = process.platform, environment = process.env, exists = existsSync } = {}) {
  const named = environment.CHROME_PATH;
  if (named && !exists(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named || places(platform, environment).find(exists);
}

function places(platform, environment) {
  if (platform === 'darwin') return macPlaces(environment);
  if (platform === 'win32') return windowsPlaces(environment);
  const folders = [...(environment.PATH ?? '').split(':').filter(Boolean), '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function macPlaces({ HOME = '' }) {
  const folders = ['/Applications', posix.join(HOME, 'Applications')];
  return APPLICATIONS.flatMap((name) => folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
}

function windowsPlaces(environment) {
  const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter(Boolean);
  return PROGRAMS.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
}
