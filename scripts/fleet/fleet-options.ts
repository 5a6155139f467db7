// The options of `npm run fleet`, parsed and checked.
import { parseArgs } from 'node:util';

/** How a fleet is run: every combination of `--all` is one of these. */
export interface FleetMode {
  readonly assist: boolean;
  readonly lanes: number;
  readonly phone: boolean;
}

/** How one batch of it is run, whatever the mode. */
export interface BatchOptions {
  readonly seed: number;
  readonly headless: boolean;
  /** See LaunchOptions. */
  readonly extension?: string;
  readonly pace?: 'default' | 'fast';
  /** Without the line of progress. */
  readonly quiet?: boolean;
}

export interface FleetRunOptions extends BatchOptions {
  readonly modes: readonly FleetMode[];
  /** Labels such as `8` (with its twins) or `2b`, of mutants rules such as `R12`; null: all. */
  readonly only: readonly string[] | null;
  /** Takes the rules away one by one instead of running the fleet as it is. */
  readonly mutants: boolean;
  /** Side by side, each with a batch of its own on the usual lanes; of browsers with fewer lanes there are more. */
  readonly browsers: number;
}

export const USUAL_LANES = 3;

/** Throws with one line for the person when an option is wrong. */
export function parseFleetOptions(args: readonly string[]): FleetRunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      assist: { type: 'boolean', default: false },
      lanes: { type: 'string', default: String(USUAL_LANES) },
      'no-phone': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      headed: { type: 'boolean', default: false },
      mutants: { type: 'boolean', default: false },
      browsers: { type: 'string', default: '2' },
    },
  });
  const single: FleetMode = { assist: values.assist, lanes: lanesOf(values.lanes), phone: !values['no-phone'] };
  return {
    modes: values.all ? EVERY_MODE : [single],
    only: values.only === undefined ? null : values.only.split(',').map((label) => label.trim()),
    seed: Number(values.seed),
    headless: !values.headed,
    mutants: values.mutants,
    browsers: browsersOf(values.browsers),
  };
}

const EVERY_MODE: readonly FleetMode[] = [false, true].flatMap((assist) =>
  [USUAL_LANES, 1].flatMap((lanes) => [true, false].map((phone) => ({ assist, lanes, phone }))),
);

function browsersOf(text: string): number {
  const browsers = Number(text);
  if (Number.isInteger(browsers) && browsers >= 1 && browsers <= 8) return browsers;
  throw new Error(`--browsers is a number from 1 to 8, not "${text}"`);
}

function lanesOf(text: string): number {
  const lanes = Number(text);
  if (Number.isInteger(lanes) && lanes >= 1 && lanes <= 5) return lanes;
  throw new Error(`--lanes is a number from 1 to 5, not "${text}"`);
}

export function nameOfMode({ assist, lanes, phone }: FleetMode): string {
  return `${assist ? 'assist' : 'automatic'}, ${lanes} ${lanes === 1 ? 'lane' : 'lanes'}, ${phone ? 'with' : 'without'} phone`;
}
