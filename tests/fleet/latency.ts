// How long a dealer's server takes. Pages and submissions wait; pictures, scripts' own files and the oracle do not.

import { chanceOf } from './chance.ts';
import type { FleetResponse } from './scenario.ts';

export type Latency = 'real' | 'none';

export type LatencySource = { seed: string; latency: Latency; visits: Map<string, number> };

export type AskedAddress = { method?: string | undefined; url?: string | undefined; headers: { host?: string | undefined } };

/** The nth answer at one address takes equally long in every run of the seed, whatever else was asked. */
export function latencyMs(source: LatencySource, request: AskedAddress, response: FleetResponse): number {
  const address = `${request.method} ${request.headers.host}${request.url}`;
  if (source.latency === 'none' || request.url?.startsWith('/__fleet/') || !isPage(response)) return 0;
  const visit = (source.visits.get(address) ?? 0) + 1;
  source.visits.set(address, visit);
  return chanceOf(source.seed, address, visit).integer(200, 1000);
}

const isPage = (response: FleetResponse): boolean => !/image|javascript/.test(response.headers['content-type'] ?? '');
