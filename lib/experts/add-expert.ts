import 'server-only';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { cityById } from './load';
import { expertPolicy } from './policy';
import { admitExpert } from './pool/admit-expert';
import { problemsInTerm } from './pool/rules';
import { rosterPerson } from './roster-person';
import { addExpertInput } from './schema';

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
  async run({ subject: { cityName }, input: { email, name, cityId, ...profile }, actor, tx, now }) {
    refuseIf(problemsInTerm(profile.termTo, null, shanghaiDay(now)));
    // Letters are official documents of the bureau and therefore Chinese.
    const news = `您已被列入${cityName}公益创投评审专家名录库，可在公创平台参加评审。`;
    const person = await rosterPerson(tx, { email, name, news }, { cityId, now });
    const known = await tx.expert.count({ where: { personId: person.id, cityId } });
    refuseIf(known === 0 ? [] : [{ code: 'experts.problems.alreadyOnRoster', field: 'email' }]);
    return admitExpert(tx, { ...profile, cityId, personId: person.id }, { by: by(actor), now });
  },
  about: ({ result }) => came(result),
});
