import type { IncomingHttpHeaders } from 'node:http';
import net from 'node:net';
import { networksIn } from '@/lib/web/networks/networks';

/** Which hops before us are believed when they say for whom they ask. */
export type Trust = {
  /** How many of the last hops, whoever they are; or those with these addresses. */
  isTrusted: (address: string, distance: number) => boolean;
};

/** What a connection itself tells, whatever is written in the request. */
type Connection = { address: string; isTls: boolean };

/** Set for the application when somebody relayed a request who is not among the trusted. */
export const RELAYED_HEADER = 'x-gongchuang-relayed';

/**
 * Reads `TRUSTED_PROXIES`: a number of hops ("1"), or addresses and networks ("10.0.0.0/8, 192.168.1.5, ::1").
 *
 * @throws Error in words for whoever wrote it
 */
export function trustFrom(text: string | undefined): Trust {
  const wish = (text ?? '').trim();
  if (/^\d+$/.test(wish)) return { isTrusted: (_, distance) => distance < Number(wish) };
  const isWithin = networksIn('TRUSTED_PROXIES', wish);
  return { isTrusted: isWithin };
}

/**
 * Replaces what a request says about its way by what is believed of it: `x-forwarded-for` is one address, the client's;
 * `x-forwarded-proto` and `x-forwarded-host` are how and where it was asked. Without a trusted hop all of it comes from the
 * connection and `Host`.
 */
export function settleForwarded(headers: IncomingHttpHeaders, connection: Connection, trust: Trust): void {
  const peer = plain(connection.address);
  const isVouched = trust.isTrusted(peer, 0);
  const isRelayed = told.some((name) => headers[name] !== undefined);
  const client = isVouched ? clientBehind(peer, listed(headers['x-forwarded-for']), trust) : peer;
  const proto = isVouched ? listed(headers['x-forwarded-proto']).at(-1) : undefined;
  const host = isVouched ? listed(headers['x-forwarded-host']).at(-1) : undefined;
  for (const name of [...told, RELAYED_HEADER]) Reflect.deleteProperty(headers, name);
  headers['x-forwarded-for'] = client;
  headers['x-forwarded-proto'] = proto === 'https' || proto === 'http' ? proto : connection.isTls ? 'https' : 'http';
  const asked = host ?? headers.host;
  if (asked !== undefined) headers['x-forwarded-host'] = asked;
  if (isRelayed && !isVouched) headers[RELAYED_HEADER] = '1';
}

const told = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
];

/** Walks back from us along what each hop says of the one before it, as far as the hops are trusted. */
function clientBehind(peer: string, hops: string[], trust: Trust): string {
  let client = peer;
  for (let distance = 0; trust.isTrusted(client, distance); distance += 1) {
    const before = plain(hops.at(-1 - distance) ?? '');
    if (net.isIP(before) === 0) break;
    client = before;
  }
  return client;
}

const listed = (value: string | string[] | undefined): string[] =>
  [value ?? '']
    .flat()
    .join(',')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** An IPv4 address as a socket for both families writes it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');
