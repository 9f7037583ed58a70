/** Set by proxy.ts on every request, whatever the client sent: the moment the request arrived, in ms since 1970. */
export const RECEIVED_AT_HEADER = 'x-gongchuang-received-at';

/** Set by proxy.ts on every request, whatever the client sent: the path that was asked for. */
export const PATH_HEADER = 'x-gongchuang-path';

/** Set by proxy.ts likewise: what stood behind the path, with its question mark. */
export const QUERY_HEADER = 'x-gongchuang-query';

/** Set by our server (lib/run/server) when a relay asks that is not among the trusted. */
const RELAYED_HEADER = 'x-gongchuang-relayed';

/** Who asks: what our server settled from the connection and the hops it trusts, alone in the header. */
export const clientAddress = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';

/** The host by which the visitor came, with its port; our server lets only trusted hops say another than `Host`. */
export const hostOf = (headers: Headers): string => headers.get('x-forwarded-host') ?? headers.get('host') ?? '';

/**
 * Whether this visitor came over TLS: a cookie marked `Secure` reaches nobody else. A relay that does not say so is believed
 * where the visitor came by the public address and that is an https one.
 */
export function isOverTls(headers: Headers): boolean {
  if (headers.get('x-forwarded-proto') === 'https') return true;
  const url = publicUrl();
  return url?.protocol === 'https:' && url.host === hostOf(headers);
}

/** The address under which this site is known (`NEXTAUTH_URL`), unless it only names the machine itself. */
export function publicAddress(): string | null {
  const url = publicUrl();
  return url === null || isLoopback(url.hostname) ? null : url.origin;
}

/** Whether the visitor came by another address than the public one. */
export function isElsewhere(headers: Headers): boolean {
  const address = publicAddress();
  return address !== null && new URL(address).host !== hostOf(headers);
}

/**
 * A page of another site may not act in this visitor's name. The browser says where a request comes from; one that says
 * nothing is none, and there is nobody's name to act in. The host is that of the request itself, or the public one behind a
 * relay that tells another.
 */
export function isFromHere(headers: Headers): boolean {
  const [site, origin] = [headers.get('sec-fetch-site'), headers.get('origin')];
  if (site !== null) return site === 'same-origin' || site === 'none';
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === hostOf(headers) || host === publicUrl()?.host;
}

/** Whether the visitor sits at this very machine, with nothing in between: not behind a relay, nor on a site with a public address. */
export const isAtThisMachine = (headers: Headers): boolean =>
  publicAddress() === null &&
  headers.get(RELAYED_HEADER) === null &&
  isLoopback(clientAddress(headers)) &&
  isLoopback(URL.parse(`http://${hostOf(headers)}`)?.hostname ?? '');

/**
 * When a request arrived: with its first byte, not when it was worked off. What is still being sent is waited for, but not for
 * ever: whoever began before a deadline has this long (`BODY_WAIT_SECONDS`, 60) to get through, then the arrival moves along.
 */
export function receivedAtOf(headers: Headers, now: Date): Date {
  const stamp = Number(headers.get(RECEIVED_AT_HEADER));
  if (!Number.isFinite(stamp) || stamp <= 0 || stamp > now.getTime()) return now;
  return new Date(Math.max(stamp, now.getTime() - bodyWaitMs()));
}

function bodyWaitMs(): number {
  const seconds = Number(process.env['BODY_WAIT_SECONDS'] ?? '');
  return (Number.isFinite(seconds) && seconds > 0 ? seconds : 60) * 1_000;
}

const publicUrl = (): URL | null => URL.parse(process.env['NEXTAUTH_URL'] ?? '');

const isLoopback = (host: string): boolean =>
  host === 'localhost' || /^\[?::1\]?$/.test(host) || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(host);
