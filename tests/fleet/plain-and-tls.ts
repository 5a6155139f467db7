// One port for plain http and TLS, told apart by the first byte a client sends. Hosts named as expired get a certificate
// nobody has to accept.

import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { selfSignedCertificate, type Certificate } from './self-signed-certificate.ts';

const TLS_HANDSHAKE = 0x16;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export function plainAndTls(answerOne: Answer, { key, cert }: Certificate, isExpired: (host: string) => boolean) {
  const good = createSecureContext({ key, cert });
  const expired = createSecureContext(selfSignedCertificate('fleet', 'expired'));
  const plain = createHttpServer(answerOne);
  const secure = createHttpsServer({ key, cert, SNICallback: (host, done) => done(null, isExpired(host) ? expired : good) }, answerOne);
  for (const server of [plain, secure]) server.on('clientError', (_error, socket) => socket.destroy());
  const open = new Set<Socket>();
  const server = createServer((socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  // Browsers keep sockets open in advance; without this, closing would wait for them.
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of open) socket.destroy();
    });
  return { server, close };
}
