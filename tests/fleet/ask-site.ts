// Asks the fleet's server for a page as a browser would, for tests that need no browser: the Host header picks the dealer.

import { request } from 'node:http';

export type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

export type Question = {
  port: number;
  host: string;
  path: string;
  fields?: Record<string, string>;
  json?: unknown;
  body?: string;
  type?: string;
};

export function askSite({ port, host, path, fields, json, body, type }: Question): Promise<Reply> {
  const payload = body ?? (fields ? new URLSearchParams(fields).toString() : json === undefined ? undefined : JSON.stringify(json));
  const usualType = fields ? 'application/x-www-form-urlencoded' : json === undefined ? 'text/plain' : 'application/json';
  const headers = { host, ...(payload === undefined ? {} : { 'content-type': type ?? usualType, referer: `http://${host}/` }) };
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method: payload === undefined ? 'GET' : 'POST', headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => done({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks).toString('utf8') }));
    });
    asked.on('error', fail);
    asked.end(payload);
  });
}
