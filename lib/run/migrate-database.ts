import { type Addresses, grantToApplication } from '@/lib/run/application-role';
import { applyMigrations } from '@/lib/run/migrations';

/** Brings a database up to date as its owner, and gives the application's role its share of what is new. Returns what was missing. */
export async function migrateDatabase(addresses: Addresses): Promise<string[]> {
  const applied = await applyMigrations(addresses.ownerUrl);
  if (addresses.url !== addresses.ownerUrl) await grantToApplication(addresses);
  return applied;
}
