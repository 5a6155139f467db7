// One HTTP server on 127.0.0.1 that is every dealer of the fleet, told apart by Host. Most dealers speak plain http; the same
// port answers TLS (told by its first byte) for the few that do and for the CAPTCHA hosts, whose https is built into Chromium.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { answerRequest, createFleetState, type FleetState } from './answer-request.ts';
import { hostRulesOf } from './host-rules.ts';
import { latencyMs, type Latency } from './latency.ts';
import { loadScenarios, refuseTwins } from './load-scenarios.ts';
import type { OracleEntry } from './oracle-log.ts';
import { plainAndTls } from './plain-and-tls.ts';
import { brokenLinkRow, rowsOf, type FleetRow } from './rows.ts';
import { hostsOf, type FleetResponse, type Scenario } from './scenario.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

export type FleetOptions = {
  seed?: string | number;
  /** 'real' waits a seeded 0.2 to 1.0 s before each page, 'none' answers at once. */
  latency?: Latency;
  /** 'light' leaves out what only makes pages heavy. */
  weight?: 'real' | 'light';
  /** Scenario numbers, twins included; all when left out. 0 is the row with the broken link. */
  scenarios?: readonly number[];
  /** In place of numbers: exactly these, instances among them, in this order. */
  sites?: readonly Scenario[];
  /** 0, the default, takes a free one. */
  port?: number;
};

export type Fleet = {
  port: number;
  tlsless: true;
  /** For --host-resolver-rules, to be joined by ", ". */
  hostRules: string[];
  /** The rules and the key of the CAPTCHA hosts, as Chromium arguments. */
  chromiumArguments: string[];
  rows: FleetRow[];
  scenarios: readonly Scenario[];
  log(): OracleEntry[];
  reset(): void;
  close(): Promise<void>;
};

export async function startFleet(options: FleetOptions = {}): Promise<Fleet> {
  const wanted = (number: number) => options.scenarios?.includes(number) ?? true;
  const scenarios = options.sites ?? (await loadScenarios()).filter((scenario) => wanted(scenario.number));
  refuseTwins(scenarios);
  const { seed = 1, latency = 'real', weight = 'real' } = options;
  const state = createFleetState({ scenarios, seed: String(seed), latency, weight });
  const certificate = selfSignedCertificate('fleet');
  const { server, close } = plainAndTls(
    (request, response) => void answer(state, request, response),
    certificate,
    (host) => hasExpired(scenarios, host),
  );
  const port = await listen(server, options.port ?? 0);
  const hostRules = hostRulesOf(scenarios, port);
  return {
    port,
    tlsless: true,
    hostRules,
    chromiumArguments: [`--host-resolver-rules=${hostRules.join(', ')}`, `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`],
    rows: [...scenarios.flatMap(rowsOf), ...(options.sites === undefined && wanted(0) ? [brokenLinkRow] : [])],
    scenarios,
    log: state.log.entries,
    reset: state.reset,
    close,
  };
}

async function answer(state: FleetState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await answerRequest(state, request).catch(failed);
  if (reply.delayMs === 'never') return;
  const delayMs = latencyMs(state, request, reply) + (state.latency === 'none' ? 0 : (reply.delayMs ?? 0));
  if (delayMs > 0) await wait(delayMs);
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length, connection: 'close' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const hasExpired = (scenarios: readonly Scenario[], host: string): boolean =>
  scenarios.some((one) => one.reach === 'expired-tls' && hostsOf(one).includes(host.replace(/^www\./, '')));

const failed = (error: unknown): FleetResponse => ({
  status: 500,
  headers: { 'content-type': 'text/plain' },
  body: `fleet: ${String(error)}`,
});

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
