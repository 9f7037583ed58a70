import { type Addresses, grantToApplication } from '@/lib/run/application-role';
import { provideIndexKey } from '@/lib/run/encryption-key';
import { applyMigrations } from '@/lib/run/migrations';

/**
 * Brings a database up to date as its owner, and gives the application's role its share of what is new. Returns what was missing.
 *
 * @throws Error when the encryption key is not this database's
 */
export async function migrateDatabase(addresses: Addresses): Promise<string[]> {
  const applied = await applyMigrations(addresses.ownerUrl);
  await provideIndexKey(addresses.ownerUrl);
  if (addresses.url !== addresses.ownerUrl) await grantToApplication(addresses);
  return applied;
}
