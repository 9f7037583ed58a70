import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { expertLifecycle } from './lifecycle';
import { expertById } from './load';
import { expertPolicy } from './policy';
import { turnExpertInput } from './schema';
import { expertSees } from './sees';

/** The expert keeps past reviews, but opens nothing and is assigned nothing until reinstated. */
export const suspendExpert = command({
  name: 'expert.suspend',
  input: turnExpertInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.suspend,
  async run({ subject: expert, input: { version }, tx }) {
    const status = expertLifecycle.move(expert.status, 'suspend');
    return tx.expert.update({ where: { id: expert.id, version }, data: { status, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
