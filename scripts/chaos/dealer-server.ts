// Every dealer of a trial on one port of 127.0.0.1, with the troubles a server can have, and the log of what arrived. The log
// of presses has a port of its own that has no troubles: what a page saw must be known whatever its site suffers.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { fieldOf, readFields } from '../../tests/fleet/read-fields.ts';
import { brokenPage, contactPage, homePage, thanksPage } from './dealer-pages.ts';

export interface Trouble {
  readonly what: 'hang' | 'refuse' | 'reset' | 'error';
  readonly on: 'GET' | 'POST' | 'both';
  /** A lead that meets this trouble is taken in before it shows. */
  readonly takesLead: boolean;
}

export interface Post {
  readonly host: string;
  readonly ticket: string;
  readonly at: number;
  readonly accepted: boolean;
  /** The browser sent the same form once more. */
  readonly repeated: boolean;
}

export interface Press {
  readonly host: string;
  readonly ticket: string;
  /** How many this site has seen. */
  readonly count: number;
  /** By the page's clock, epoch milliseconds. */
  readonly at: number;
}

export interface DealerServer {
  /** For `--host-resolver-rules`. */
  readonly hostRules: readonly string[];
  readonly posts: readonly Post[];
  readonly presses: readonly Press[];
  /** null: all is well again; whatever hung is let go. */
  trouble(trouble: Trouble | null): Promise<void>;
  /** Drops every kept connection at the next POST, after taking the lead once. */
  keepAlive(on: boolean): void;
  close(): Promise<void>;
}

const LOG_HOST = 'press-log.test';
const CLOSED_PORT = 1;

interface Site {
  posts: Post[];
  presses: Press[];
  trouble: Trouble | null;
  keepAlive: boolean;
  tickets: number;
  /** Sockets of requests that are left hanging. */
  hanging: Set<Socket>;
}

export async function startDealers(): Promise<DealerServer> {
  const site: Site = { posts: [], presses: [], trouble: null, keepAlive: false, tickets: 0, hanging: new Set() };
  const dealers = frontDoor((request, response) => void answer(site, request, response).catch(() => request.socket.destroy()));
  const log = frontDoor((request, response) => void notePress(site, request, response).catch(() => undefined));
  const port = await dealers.open(0);
  const logPort = await log.open(0);
  return {
    hostRules: [
      `MAP ${LOG_HOST}:80 127.0.0.1:${logPort}`,
      `MAP *.test:443 127.0.0.1:${CLOSED_PORT}`,
      `MAP *.test 127.0.0.1:${port}`,
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ],
    posts: site.posts,
    presses: site.presses,
    trouble: async (trouble) => {
      site.trouble = trouble;
      for (const socket of site.hanging) socket.destroy();
      site.hanging.clear();
      if (trouble?.what === 'refuse') await dealers.shut();
      else await dealers.open(port);
    },
    keepAlive: (on) => void (site.keepAlive = on),
    close: async () => {
      await Promise.all([dealers.shut(), log.shut()]);
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A listening socket that can be shut, connections and all, and opened again on the same port. */
function frontDoor(answerOne: Answer) {
  const http = createHttpServer(answerOne);
  http.on('clientError', (_error, socket) => socket.destroy());
  const open = new Set<Socket>();
  let server: Server | null = null;
  const shut = (): Promise<void> => {
    const closing = server;
    server = null;
    for (const socket of open) socket.destroy();
    return closing ? new Promise((done) => closing.close(() => done())) : Promise.resolve();
  };
  const listen = (port: number): Promise<number> => {
    if (server) return Promise.resolve(port);
    const opening = createServer((socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
      http.emit('connection', socket);
    });
    server = opening;
    return new Promise((done, fail) => {
      opening.once('error', fail);
      opening.listen(port, '127.0.0.1', () => done((opening.address() as AddressInfo).port));
    });
  };
  return { open: listen, shut };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = siteOf(request.headers.host ?? '');
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
  const fields = await readFields(request, searchParams);
  const isLead = request.method === 'POST' && pathname === '/contact/send';
  const trouble = isLead || request.method === 'GET' ? troubleFor(site, isLead) : null;
  const ticket = fieldOf(fields, 'ticket');
  const repeated = site.posts.some((post) => post.ticket === ticket);
  if (isLead) {
    const complete = ['first', 'last', 'email', 'message'].every((name) => fieldOf(fields, name).trim() !== '');
    site.posts.push({ host, ticket, at: Date.now(), repeated, accepted: complete && (trouble === null || trouble.takesLead) });
  }
  if (trouble) return suffer(site, trouble, host, request, response);
  if (isLead && site.keepAlive && !repeated) return void request.socket.destroy();
  if (isLead) return ticketNumber(ticket) % 2 ? send(site, response, 303, '', '/thank-you') : send(site, response, 200, thanksPage(host));
  if (pathname === '/') return send(site, response, 200, homePage(host));
  if (pathname === '/contact') return send(site, response, 200, contactPage(host, `ticket-${++site.tickets}`, LOG_HOST));
  if (pathname === '/thank-you') return send(site, response, 200, thanksPage(host));
  return send(site, response, 404, '<!DOCTYPE html><title>404 Not found</title><h1>Page not found</h1>');
}

/** One dealer, with and without `www`. */
function siteOf(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^www\./, '');
}

function troubleFor({ trouble }: Site, isLead: boolean): Trouble | null {
  return trouble && (trouble.on === 'both' || trouble.on === (isLead ? 'POST' : 'GET')) ? trouble : null;
}

function ticketNumber(ticket: string): number {
  return Number(ticket.replace(/\D/g, '') || '0');
}

function suffer(site: Site, { what }: Trouble, host: string, request: IncomingMessage, response: ServerResponse): void {
  if (what === 'error') return send(site, response, 500, brokenPage(host));
  if (what === 'hang') return void site.hanging.add(request.socket);
  request.socket.resetAndDestroy();
}

function send({ keepAlive }: Site, response: ServerResponse, status: number, body: string, location?: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: keepAlive ? 'keep-alive' : 'close',
    ...(location ? { location } : {}),
  });
  response.end(body);
}

async function notePress(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const press = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Press;
  site.presses.push({ ...press, host: siteOf(press.host) });
  response.writeHead(204, { connection: 'close' }).end();
}
