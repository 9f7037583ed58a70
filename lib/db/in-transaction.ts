import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { oneInProcess } from '@/lib/kernel/one-in-process';

const open = oneInProcess('transaction', () => new AsyncLocalStorage<true>());

/** Does the work of a command's transaction. */
export const inTransaction = <Result>(work: () => Promise<Result>): Promise<Result> => open.run(true, work);

/**
 * Said by whatever keeps others waiting without the database: hashing a password, scanning a file, sending a letter. Within
 * a transaction it would hold locks and a connection meanwhile, so there it is a defect; a command does it in `prepare`.
 */
export function outsideTransaction(work: string): void {
  if (open.getStore() === true) throw new Error(`${work} inside a transaction`);
}
