// Runs a program as the head of its own process group, so that whatever it leaves behind ends with it. Signals meant for us are
// passed on; a program that does not end within the grace is killed. Its exit code becomes ours.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

const GRACE_MS = 5_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const onWindows = process.platform === 'win32';

export function runChild(program, programArguments, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { env, stdio: 'inherit', detached: !onWindows });
    for (const signal of SIGNALS) process.on(signal, () => passOn(child, signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      signalGroup(child, 'SIGTERM');
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve();
    });
  });
}

function passOn(child, signal) {
  if (!onWindows) signalGroup(child, signal);
  setTimeout(() => killTree(child), GRACE_MS).unref();
}

function killTree(child) {
  if (onWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  else signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  try {
    if (!onWindows) process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
