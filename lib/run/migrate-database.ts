import { type Addresses, grantToApplication } from '@/lib/run/application-role';
import { applyMigrations } from '@/lib/run/migrations';
import { provideIndexKey } from '@/lib/run/sealing/encryption-key';
import { sealExisting } from '@/lib/run/sealing/seal-existing';

/**
 * Brings a database up to date as its owner, seals what stands in clear, and gives the application's role its share of what is new. Returns what was missing.
 *
 * @throws Error when the encryption key is not this database's
 */
export async function migrateDatabase(addresses: Addresses): Promise<string[]> {
  const applied = await applyMigrations(addresses.ownerUrl);
  await provideIndexKey(addresses.ownerUrl);
  await sealExisting(addresses.ownerUrl);
  if (addresses.url !== addresses.ownerUrl) await grantToApplication(addresses);
  return applied;
}
