import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { expertById } from './load';
import { expertPolicy } from './policy';
import { updateExpertInput } from './schema';
import { expertSees } from './sees';

/** Where they worked until today stays in the history of their employers, by which conflicts are looked for. */
export const updateExpert = command({
  name: 'expert.update',
  input: updateExpertInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.update,
  async run({ subject: { personId, employer }, input: { expertId, version, ...profile }, tx, now }) {
    if (employer !== '' && employer !== profile.employer)
      await tx.declaredInterest.create({
        data: { personId, holder: 'SELF', kind: 'EMPLOYED', body: employer, to: shanghaiDay(now), statedAt: now },
      });
    return tx.expert.update({ where: { id: expertId, version }, data: { ...profile, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
});
