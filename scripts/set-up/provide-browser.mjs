// Finds a browser, or installs Debian's Chromium where that needs nobody's leave. A machine it refuses gets one line on what to install.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../find-browser.mjs';

const ADVICE = 'No browser found: install Chromium (or Chrome, Edge, Brave), or set CHROME_PATH to one.';

/** The path of a browser; when none can be had, undefined, or an error if one is required. */
export function provideBrowser({ required }) {
  try {
    return browserOrAdvice();
  } catch (error) {
    if (required) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

function browserOrAdvice() {
  const browser = findBrowser() ?? (mayInstall() ? installChromium() : undefined);
  if (!browser) throw new Error(ADVICE);
  return browser;
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

// Chromium without any font draws no text and measures it as nothing, hence the fonts.
function installChromium() {
  process.stderr.write('Installing Chromium …\n');
  try {
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch (error) {
    process.stderr.write(`apt-get failed: ${String(error.stderr ?? error.message).trim()}\n`);
  }
  return findBrowser();
}

function aptGet(...commandArguments) {
  execFileSync('apt-get', ['-qq', ...commandArguments], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
