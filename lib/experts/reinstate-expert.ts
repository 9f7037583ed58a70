import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { expertLifecycle } from './lifecycle';
import { expertById } from './load';
import { expertPolicy } from './policy';
import { turnExpertInput } from './schema';
import { expertSees } from './sees';

export const reinstateExpert = command({
  name: 'expert.reinstate',
  input: turnExpertInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.reinstate,
  async run({ subject: expert, input: { version }, tx }) {
    const status = expertLifecycle.move(expert.status, 'reinstate');
    return tx.expert.update({ where: { id: expert.id, version }, data: { status, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
