// The fields of a request as the server received them, whatever the encoding (query, urlencoded, multipart, JSON).
// A repeated name keeps all its values; a file is its name.

import type { IncomingMessage } from 'node:http';

export type Fields = Record<string, string[]>;

export async function readFields(request: IncomingMessage, query: URLSearchParams): Promise<Fields> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (request.method === 'GET') return collect(query);
  if (type.includes('json')) return fromJson(body.toString('utf8'));
  if (!/form-data|urlencoded/.test(type)) return body.length === 0 ? {} : { body: [body.toString('utf8')] };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return collect([...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const));
}

export const fieldOf = (fields: Fields, name: string | undefined): string => (name === undefined ? '' : (fields[name]?.[0] ?? ''));

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function collect(pairs: Iterable<readonly [string, string]>): Fields {
  const fields: Fields = {};
  for (const [name, value] of pairs) (fields[name] ??= []).push(value);
  return fields;
}

function fromJson(text: string): Fields {
  const parsed: unknown = JSON.parse(text || '{}');
  if (typeof parsed !== 'object' || parsed === null) return {};
  return collect(Object.entries(parsed).map(([name, value]) => [name, String(value ?? '')] as const));
}
