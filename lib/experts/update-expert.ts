import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { expertById } from './load';
import { expertPolicy } from './policy';
import { updateExpertInput } from './schema';
import { expertSees } from './sees';

export const updateExpert = command({
  name: 'expert.update',
  input: updateExpertInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.update,
  run: ({ input: { expertId, version, ...profile }, tx }) =>
    tx.expert.update({ where: { id: expertId, version }, data: { ...profile, version: { increment: 1 } } }),
  about: ({ subject, result }) => moved(subject, result),
});
