import { AsyncLocalStorage } from 'node:async_hooks';
import { oneInProcess } from '@/lib/kernel/one-in-process';

/** Set by proxy.ts on every request: what one line of the log has in common with the others of the same request. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** Without letters that are misheard or misread: people tell it on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight signs: 6 × 10¹¹ of them, and short enough to read out. */
export const newRequestId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => SIGNS[byte % SIGNS.length]).join('');

/** The id a proxy in front has given, if it can be one, else a new one. */
export const requestIdOf = (headers: Headers): string => {
  const given = headers.get(REQUEST_ID_HEADER) ?? '';
  return /^[\w-]{1,64}$/.test(given) ? given : newRequestId();
};

const current = oneInProcess('request', () => new AsyncLocalStorage<string>());

/** Does the work as part of that request: every line written meanwhile carries its id. */
export const inRequest = <Result>(id: string, work: () => Promise<Result>): Promise<Result> => current.run(id, work);

/** Undefined outside any request or job. */
export const currentRequestId = (): string | undefined => current.getStore();
