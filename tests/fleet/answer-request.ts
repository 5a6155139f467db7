// Who answers a request, and what the oracle writes down about it: the fleet's own endpoints, CAPTCHA hosts, pictures,
// forms nobody may use, then the scenario. Any POST that is not the lead is written down as the wrong form.

import type { IncomingMessage } from 'node:http';
import { chanceOf } from './chance.ts';
import type { Latency } from './latency.ts';
import { createOracleLog, type NewEvent, type OracleLog } from './oracle-log.ts';
import { verdictOf } from './oracle.ts';
import { DECOY_ENDPOINTS } from './page/decoy-forms.ts';
import { vehiclePicture } from './page/picture.ts';
import { captchaHost } from './page/captcha-hosts.ts';
import { htmlResponse, jsonResponse } from './page/respond.ts';
import { fieldOf, readFields, type Fields } from './read-fields.ts';
import { hostsOf, type FleetRequest, type FleetResponse, type Scenario } from './scenario.ts';

export type FleetState = {
  scenarios: readonly Scenario[];
  seed: string;
  latency: Latency;
  weight: FleetRequest['weight'];
  visits: Map<string, number>;
  /** Address of a page → when it was last served. */
  served: Map<string, number>;
  log: OracleLog;
  reset(): void;
};

export function createFleetState(options: Pick<FleetState, 'scenarios' | 'seed' | 'latency' | 'weight'>): FleetState {
  const visits = new Map<string, number>();
  const served = new Map<string, number>();
  const log = createOracleLog();
  const reset = () => [visits, served, log].forEach((one) => one.clear());
  return { ...options, visits, served, log, reset };
}

export async function answerRequest(state: FleetState, message: IncomingMessage): Promise<FleetResponse> {
  const host = (message.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const url = new URL(message.url ?? '/', `http://${host || 'localhost'}`);
  const fields = await readFields(message, url.searchParams);
  const scenario = state.scenarios.find((one) => hostsOf(one).includes(host.replace(/^www\./, '')));
  if (url.pathname.startsWith('/__fleet/')) return fleetEndpoint(state, url.pathname, fields, scenario);
  const check = captchaHost(host, url);
  if (check) return check;
  if (!scenario) return htmlResponse('<h1>No such site in the fleet</h1>', 502);
  if (url.pathname.startsWith('/images/')) return vehiclePicture(url.pathname);
  if (url.pathname === '/favicon.ico') return { status: 204, headers: { 'content-type': 'image/x-icon' }, body: '' };
  return answerAsDealer(state, requestOf(state, message, url, fields, scenario));
}

function fleetEndpoint(state: FleetState, path: string, fields: Fields, scenario: Scenario | undefined): FleetResponse {
  if (path === '/__fleet/log') return jsonResponse(state.log.entries());
  if (path === '/__fleet/reset') state.reset();
  if (path === '/__fleet/event' && scenario) {
    const event = JSON.parse(fieldOf(fields, 'body')) as Omit<NewEvent, 'scenario' | 'site'>;
    state.log.addEvent({ ...event, scenario: scenario.number, site: scenario.dealer.host });
  }
  return jsonResponse({ ok: true });
}

function requestOf(state: FleetState, message: IncomingMessage, url: URL, fields: Fields, scenario: Scenario): FleetRequest {
  const method = message.method ?? 'GET';
  const isLead = method === 'POST' && scenario.oracle !== undefined && samePath(url.pathname, scenario.oracle.path);
  const seed = scenario.instance === undefined ? state.seed : `${state.seed}/${scenario.instance}`;
  return {
    method,
    path: url.pathname,
    host: url.hostname,
    secure: 'encrypted' in message.socket,
    query: url.searchParams,
    headers: message.headers as FleetRequest['headers'],
    fields,
    scenario,
    seed,
    weight: state.weight,
    chance: chanceOf(seed, scenario.number, url.pathname),
    verdict: isLead ? verdictOf(scenario.oracle!, fields) : null,
  };
}

const samePath = (one: string, other: string): boolean => one.replace(/\/$/, '') === other.replace(/\/$/, '');

function answerAsDealer(state: FleetState, request: FleetRequest): FleetResponse {
  const decoy = DECOY_ENDPOINTS[request.path];
  noteSubmission(state, request, decoy);
  if (decoy !== undefined)
    return htmlResponse(`<!DOCTYPE html><title>Thank you</title><h1>Thank you!</h1><p>Your ${decoy} request was received.</p>`);
  const response = request.scenario.handle(request);
  if (response.headers['content-type']?.startsWith('text/html')) state.served.set(addressOf(request, request.path), performance.now());
  return response;
}

function noteSubmission(state: FleetState, request: FleetRequest, decoy: string | undefined): void {
  const form = request.verdict ? 'contact' : (decoy ?? (request.method === 'POST' ? `unknown ${request.path}` : undefined));
  const { method, path, fields, scenario } = request;
  if (form === undefined || scenario.oracle?.before?.includes(path)) return;
  const wrong = { accepted: false, binned: false, reason: 'not the contact form' };
  const sinceServedMs = sinceServed(state, request);
  const where = { scenario: scenario.number, site: scenario.dealer.host, form, method, path };
  state.log.addLead({ ...where, fields, headers: keptHeaders(request), sinceServedMs, ...(request.verdict ?? wrong) });
}

// The page a submission came from is the one its Referer names.
function sinceServed(state: FleetState, request: FleetRequest): number | null {
  const referer = request.headers['referer'];
  const at = referer === undefined ? undefined : state.served.get(addressOf(request, new URL(referer).pathname));
  return at === undefined ? null : Math.round(performance.now() - at);
}

const addressOf = (request: FleetRequest, path: string): string => request.scenario.dealer.host + path;

const KEPT_HEADERS = ['origin', 'referer', 'content-type', 'sec-fetch-user', 'sec-fetch-mode', 'x-requested-with'];

const keptHeaders = ({ headers }: FleetRequest): Record<string, string> =>
  Object.fromEntries(KEPT_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
