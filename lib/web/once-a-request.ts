import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { cache } from 'react';
import { oneInProcess } from '@/lib/kernel/one-in-process';

const requests = oneInProcess('request', () => new AsyncLocalStorage<Map<object, unknown>>());

/** Made at most once in a request: by React's own memory in a page, by ours in a document, which React does not render. */
export function onceARequest<Result>(make: () => Result): () => Result {
  const inPage = cache(make);
  return () => {
    const known = requests.getStore();
    if (known === undefined) return inPage();
    if (!known.has(make)) known.set(make, make());
    return known.get(make) as Result;
  };
}

/** Does the work of one request that is answered outside React. */
export const asOneRequest = <Result>(work: () => Promise<Result>): Promise<Result> => requests.run(new Map(), work);
