// Runs the fleet by hand: node tests/fleet/serve.ts [--port N] [--seed S] [--latency real|none] [--only 1,3,33]
// Prints the dealer list and the arguments a Chromium needs to see it.

import { parseArgs } from 'node:util';
import { fleetCsv } from './rows.ts';
import { startFleet } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['FLEET_PORT'] ?? '8080' },
    seed: { type: 'string', default: process.env['FLEET_SEED'] ?? '1' },
    latency: { type: 'string', default: 'real' },
    only: { type: 'string' },
  },
});

const fleet = await startFleet({
  port: Number(values.port),
  seed: values.seed,
  latency: values.latency === 'none' ? 'none' : 'real',
  ...(values.only ? { scenarios: values.only.split(',').map(Number) } : {}),
});

console.table(
  fleet.rows.map(({ scenario, name, website, expected }) => ({
    scenario,
    name,
    website,
    expected: `${expected.status} ${expected.codes.join(' | ')}`,
  })),
);
console.log(`\n${fleetCsv(fleet.rows)}\nChromium arguments:\n${fleet.chromiumArguments.map((one) => `  '${one}'`).join('\n')}\n`);
console.log(`Oracle: http://127.0.0.1:${fleet.port}/__fleet/log · POST /__fleet/reset · Ctrl+C ends`);
