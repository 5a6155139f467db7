// One HTTP server on 127.0.0.1 that is every dealer of the fleet, told apart by Host. Dealers speak plain http; the same
// port answers TLS (told by its first byte) for the CAPTCHA hosts, whose https is built into Chromium.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { answerRequest, createFleetState, type FleetState } from './answer-request.ts';
import { hostRulesOf } from './host-rules.ts';
import { latencyMs, type Latency } from './latency.ts';
import { loadScenarios } from './load-scenarios.ts';
import type { OracleEntry } from './oracle-log.ts';
import { plainAndTls } from './plain-and-tls.ts';
import { brokenLinkRow, rowOf, type FleetRow } from './rows.ts';
import type { FleetResponse, Scenario } from './scenario.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

export type FleetOptions = {
  seed?: string | number;
  /** 'real' waits a seeded 0.2 to 1.0 s before each page, 'none' answers at once. */
  latency?: Latency;
  /** Scenario numbers; all when left out. 0 is the row with the broken link. */
  scenarios?: readonly number[];
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
  const scenarios = (await loadScenarios()).filter((scenario) => wanted(scenario.number));
  const state = createFleetState(scenarios, String(options.seed ?? 1), options.latency ?? 'real');
  const certificate = selfSignedCertificate('fleet');
  const { server, close } = plainAndTls((request, response) => void answer(state, request, response), certificate);
  const port = await listen(server, options.port ?? 0);
  const hostRules = hostRulesOf(scenarios, port);
  return {
    port,
    tlsless: true,
    hostRules,
    chromiumArguments: [`--host-resolver-rules=${hostRules.join(', ')}`, `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`],
    rows: [...scenarios.map(rowOf), ...(wanted(0) ? [brokenLinkRow] : [])],
    scenarios,
    log: state.log.entries,
    reset: state.reset,
    close,
  };
}

async function answer(state: FleetState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await answerRequest(state, request).catch(failed);
  const delayMs = latencyMs(state, request, reply);
  if (delayMs > 0) await wait(delayMs);
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length, connection: 'close' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

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
