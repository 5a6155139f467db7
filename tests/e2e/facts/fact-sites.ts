// Two sites on a port of this machine: one the extension has access to, one it has not.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><link rel="icon" href="data:,"><title>Motors</title></head><body><h1>Motors</h1></body></html>';

export interface FactSites {
  readonly hostRules: readonly string[];
  close(): Promise<void>;
}

export async function startSites(good: string, foreign: string): Promise<FactSites> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' }).end(PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const rules = [good, foreign].flatMap((host) => [`MAP ${host}:443 127.0.0.1:1`, `MAP ${host} 127.0.0.1:${port}`]);
  return {
    hostRules: [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'],
    close: () => new Promise((done) => server.close(() => done())),
  };
}
