// The options of `npm run fleet`, parsed and checked.
import { parseArgs } from 'node:util';

/** How a fleet is run: every combination of `--all` is one of these. */
export interface FleetMode {
  readonly assist: boolean;
  readonly lanes: number;
  readonly phone: boolean;
}

export interface FleetRunOptions {
  readonly modes: readonly FleetMode[];
  /** Labels such as `8` (with its twins) or `2b`; null: all. */
  readonly only: readonly string[] | null;
  readonly seed: number;
  readonly headless: boolean;
}

/** Throws with one line for the person when an option is wrong. */
export function parseFleetOptions(args: readonly string[]): FleetRunOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      assist: { type: 'boolean', default: false },
      lanes: { type: 'string', default: '3' },
      'no-phone': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      headed: { type: 'boolean', default: false },
    },
  });
  const single: FleetMode = { assist: values.assist, lanes: lanesOf(values.lanes), phone: !values['no-phone'] };
  return {
    modes: values.all ? EVERY_MODE : [single],
    only: values.only === undefined ? null : values.only.split(',').map((label) => label.trim()),
    seed: Number(values.seed),
    headless: !values.headed,
  };
}

const EVERY_MODE: readonly FleetMode[] = [false, true].flatMap((assist) =>
  [3, 1].flatMap((lanes) => [true, false].map((phone) => ({ assist, lanes, phone }))),
);

function lanesOf(text: string): number {
  const lanes = Number(text);
  if (Number.isInteger(lanes) && lanes >= 1 && lanes <= 5) return lanes;
  throw new Error(`--lanes is a number from 1 to 5, not "${text}"`);
}

export function nameOfMode({ assist, lanes, phone }: FleetMode): string {
  return `${assist ? 'assist' : 'automatic'}, ${lanes} ${lanes === 1 ? 'lane' : 'lanes'}, ${phone ? 'with' : 'without'} phone`;
}
