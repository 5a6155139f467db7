// Serves saved pages from loopback the way the corpus wants them: no scripts, no outside resources. Addresses are numbers, so
// that a telling file name can't help a prediction.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface FileServer {
  readonly urlOf: (file: string) => string;
  readonly close: () => void;
}

export async function serveFiles(files: readonly string[]): Promise<FileServer> {
  const numbers = new Map(files.map((file, number) => [file, number]));
  const server = createServer((request, response) => {
    const file = files[Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1)];
    if (file === undefined) return void response.writeHead(404).end();
    return void readFile(file).then(
      (body) => response.writeHead(200, { 'Content-Type': contentType(body), 'Content-Security-Policy': STILL }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const origin = await listen(server);
  return { urlOf: (file) => `${origin}/${numbers.get(file)}`, close: () => server.close() };
}

/** Saved pages are often UTF-8 whatever their old meta tag says; what isn't valid UTF-8 keeps its own word. */
function contentType(body: Buffer): string {
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
