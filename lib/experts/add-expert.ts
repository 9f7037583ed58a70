import 'server-only';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { expertPolicy } from './policy';
import { rosterPerson } from './roster-person';
import { addExpertInput } from './schema';

async function cityById(tx: Tx, { cityId }: { cityId: string }) {
  const city = await tx.region.findFirst({ where: { id: cityId, level: 'CITY' }, select: { id: true, name: true } });
  return city && { cityId: city.id, cityName: city.name };
}

/**
 * Puts a person on the city's roster; somebody without an account is invited to set a password. Whoever has one keeps it,
 * and whether they serve another city is told to nobody.
 */
export const addExpert = command({
  name: 'expert.add',
  input: addExpertInput,
  subject: cityById,
  visible: expertPolicy.add,
  allow: expertPolicy.add,
  async run({ subject: { cityName }, input: { email, name, cityId, ...profile }, tx, now }) {
    // Letters are official documents of the bureau and therefore Chinese.
    const news = `您已被列入${cityName}公益创投评审专家名录库，可在公创平台参加评审。`;
    const person = await rosterPerson(tx, { email, name, news }, { cityId, now });
    const known = await tx.expert.count({ where: { personId: person.id, cityId } });
    refuseIf(known === 0 ? [] : [{ code: 'experts.problems.alreadyOnRoster', field: 'email' }]);
    return tx.expert.create({ data: { ...profile, cityId, personId: person.id, approvedAt: now } });
  },
  about: ({ result }) => came(result),
});
