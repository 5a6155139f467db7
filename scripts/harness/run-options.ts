// The options of `npm start`, parsed and checked.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LONGEST_DEMO } from '../../tests/fleet/demo-list.ts';

export interface RunOptions {
  /** null: our own fleet. */
  readonly dealers: string | null;
  /** How many dealers of the fleet's kinds make a long list; null: the short one. */
  readonly demo: number | null;
  readonly inquiry: string | null;
  readonly hostRules: readonly string[];
  readonly grants: readonly string[];
  readonly pace: 'default' | 'fast';
  readonly lanes: number | null;
  readonly assist: boolean;
  readonly report: string;
  readonly headless: boolean;
  readonly seed: number;
}

/** Throws with one line for the person when an option is wrong. */
export function parseRunOptions(args: readonly string[], environment: NodeJS.ProcessEnv): RunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dealers: { type: 'string' },
      demo: { type: 'string' },
      inquiry: { type: 'string' },
      'map-hosts': { type: 'string', multiple: true, default: [] },
      grant: { type: 'string', multiple: true, default: [] },
      pace: { type: 'string', default: 'default' },
      lanes: { type: 'string' },
      assist: { type: 'boolean', default: false },
      report: { type: 'string', default: '.output/run/report.json' },
      headless: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    dealers: values.dealers ? resolve(values.dealers) : null,
    demo: values.demo === undefined ? null : demoOf(values.demo),
    inquiry: values.inquiry ? resolve(values.inquiry) : null,
    hostRules: values['map-hosts'].map(hostRule),
    grants: values.grant,
    pace: paceOf(values.pace),
    lanes: values.lanes === undefined ? null : lanesOf(values.lanes),
    assist: values.assist,
    report: resolve(values.report),
    headless: values.headless || !hasDisplay(environment),
    seed: Number(values.seed),
  };
}

/** `*.test=127.0.0.1:8080` → `MAP *.test 127.0.0.1:8080`, for every port of the pattern. */
function hostRule(text: string): string {
  const [pattern, target] = text.split('=');
  if (!pattern || !target) throw new Error(`--map-hosts wants PATTERN=HOST:PORT, not "${text}"`);
  return `MAP ${pattern.trim()} ${target.trim()}`;
}

function paceOf(text: string): 'default' | 'fast' {
  if (text === 'default' || text === 'fast') return text;
  throw new Error(`--pace is default or fast, not "${text}"`);
}

function lanesOf(text: string): number {
  const lanes = Number(text);
  if (Number.isInteger(lanes) && lanes >= 1 && lanes <= 5) return lanes;
  throw new Error(`--lanes is a number from 1 to 5, not "${text}"`);
}

function demoOf(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= LONGEST_DEMO) return count;
  throw new Error(`--demo is a number from 1 to ${LONGEST_DEMO}, not "${text}"`);
}

function hasDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
