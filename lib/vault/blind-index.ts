import 'server-only';
import { createHmac } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { dataKeyOf } from './data-keys';
import { INDEX_SUBJECT } from './master-key';

const own = oneInProcess('index-key', () => ({ key: null as Buffer | null }));

/**
 * What stands beside a sealed value so that equal ones are found: HMAC-SHA-256 under a key of its own, which is wrapped like
 * the others and stays when the master key changes. `kind` keeps equal values of two kinds apart; '' of nothing.
 * Migrating a database makes that key (lib/run/encryption-key.ts), so no transaction that fails takes it along.
 */
export async function blindIndex(tx: Tx, kind: 'phone', normalised: string): Promise<string> {
  if (normalised === '') return '';
  const key = (own.key ??= (await dataKeyOf(tx, INDEX_SUBJECT)).bytes);
  return createHmac('sha256', key).update(`${kind}|${normalised}`).digest('base64url');
}
