import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import next from 'next';
import { settleForwarded, trustFrom } from './client-facts';
import { isKnownMethod, knownMethods, readableUrl } from './fit-request';
import { tidiesWhenQuiet, tidyTools } from './tidy-memory';

/**
 * The production server: Next's own request handler behind one place that knows who really asks. Bundled into the build
 * folder (lib/run/server/command.ts); it ends with whoever started it.
 */
const port = Number(process.env['PORT']);
const addresses = (process.env['LISTEN_ADDRESS'] ?? '').split(',').filter((address) => address !== '');
const isLoopbackOnly = addresses.length === 0;
const trust = trustFrom(process.env['TRUSTED_PROXIES']);
const [certificate, key] = [process.env['TLS_CERT'], process.env['TLS_KEY']];
if (!certificate !== !key) throw new Error('TLS_CERT and TLS_KEY belong together. TLS_CERT 与 TLS_KEY 须同时设置。');
const tls = certificate && key ? { cert: readFileSync(certificate), key: readFileSync(key) } : null;
const A_YEAR = 31_536_000;

const app = next({ dev: false, dir: process.cwd(), port, hostname: addresses[0] ?? 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();

const begins = tidiesWhenQuiet(tidyTools());

const answer: http.RequestListener = (request, response) => {
  // A stream of events goes on for as long as a page is open: nobody is kept waiting by it.
  if (!request.url?.startsWith('/api/live')) response.once('close', begins());
  const address = request.socket.remoteAddress ?? '';
  settleForwarded(request.headers, { address, isTls: tls !== null }, trust);
  if (!isKnownMethod(request.method ?? '')) {
    response.writeHead(405, { allow: knownMethods }).end();
    return;
  }
  request.url = readableUrl(request.url ?? '/');
  if (tls !== null) response.setHeader('Strict-Transport-Security', `max-age=${A_YEAR}`);
  void handle(request, response);
};

const servers = (isLoopbackOnly ? ['127.0.0.1', '::1'] : addresses).map((address) => ({
  address,
  server: tls === null ? http.createServer(answer) : https.createServer(tls, answer),
}));
const opened = await Promise.allSettled(servers.map(({ address, server }) => listen(server, address)));
const failed = opened.find((each, index) => each.status === 'rejected' && !mayBeMissing(index));
if (failed?.status === 'rejected') {
  console.error(`Cannot listen 无法监听: ${String(failed.reason)}`);
  process.exit(1);
}
process.send?.('ready');

// What breaks outside a request (a visitor who leaves in the middle of an answer) must not end everybody else's.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, console.error);

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
// Whoever started us is gone, killed perhaps: nobody would know of this server any more.
process.once('disconnect', end);

/** A machine without IPv6 has one loopback only. */
function mayBeMissing(index: number): boolean {
  return isLoopbackOnly && index === 1;
}

function listen(server: http.Server, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => resolve());
  });
}

/** Takes no new request, answers those it has, and is gone. */
function end(): void {
  const closed = servers.map(({ server }) => new Promise((resolve) => server.close(resolve)));
  for (const { server } of servers) server.closeIdleConnections();
  void Promise.all(closed).then(() => process.exit(0));
}
