import { found } from '@/lib/kernel/found';
import { demoAccounts } from '@/prisma/seed/accounts';
import { actorsOf, type Person } from '@/prisma/seed/actors';
import { findPlaces, type Places } from '@/prisma/seed/places';

export const fixtureNow = new Date('2026-11-22T06:00:00Z');

/** Who acts, where, and as of now. */
export type Setting = {
  places: Places;
  by: Record<keyof typeof demoAccounts, { actor: Person; now: Date }>;
};

export async function openSetting(): Promise<Setting> {
  const keys = Object.keys(demoAccounts) as (keyof typeof demoAccounts)[];
  const actors = await actorsOf(keys.map((key) => demoAccounts[key].email));
  const by = Object.fromEntries(
    keys.map((key) => [key, { actor: found(actors.get(demoAccounts[key].email), key), now: fixtureNow }]),
  ) as Setting['by'];
  return { places: await findPlaces(), by };
}
