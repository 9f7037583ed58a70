import 'server-only';
import type { Tx } from '@/lib/db/client';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { dataKeyOf } from './data-keys';
import { INDEX_SUBJECT } from './master-key';
import { type IndexKind, indexWith } from './sealed-text';

const own = oneInProcess('index-key', () => ({ key: null as Buffer | null }));

/**
 * What stands beside a sealed value so that equal ones are found, under a key of its own, which is wrapped like the others
 * and stays when the master key changes. Migrating a database makes that key (lib/run/sealing/encryption-key.ts), so no transaction
 * that fails takes it along.
 */
export async function blindIndex(tx: Tx, kind: IndexKind, normalised: string): Promise<string> {
  const key = (own.key ??= (await dataKeyOf(tx, INDEX_SUBJECT)).bytes);
  return indexWith(key, kind, normalised);
}
