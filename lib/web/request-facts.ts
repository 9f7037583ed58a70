/** Set by proxy.ts on every request, whatever the client sent: the moment the request arrived, in ms since 1970. */
export const RECEIVED_AT_HEADER = 'x-gongchuang-received-at';

/** Set by proxy.ts on every request, whatever the client sent: the path that was asked for. */
export const PATH_HEADER = 'x-gongchuang-path';

/** Set by proxy.ts likewise: what stood behind the path, with its question mark. */
export const QUERY_HEADER = 'x-gongchuang-query';

/** The nearest hop: what our own reverse proxy appended, or without one what Next read from the socket. */
export const clientAddress = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';

export function receivedAtOf(headers: Headers, now: Date): Date {
  const stamp = Number(headers.get(RECEIVED_AT_HEADER));
  return Number.isFinite(stamp) && stamp > 0 && stamp <= now.getTime() ? new Date(stamp) : now;
}
