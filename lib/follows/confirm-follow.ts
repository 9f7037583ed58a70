import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { followLifecycle } from './lifecycle';
import { followToConfirm } from './load';
import { problemsWithLink } from './rules';
import { linkInput } from './schema';

/** Whoever has the letter has the mailbox: from now on news are told. @throws Refusal 'refused' once the link is too old */
export const confirmFollow = command({
  name: 'follow.confirm',
  input: linkInput,
  subject: followToConfirm,
  allow: () => true,
  async run({ subject: follow, input: { token }, tx, now }) {
    const status = followLifecycle.move(follow.status, 'confirm');
    refuseIf(problemsWithLink(follow.askedAt, now));
    await tx.follow.update({ where: { id: follow.id, status: follow.status }, data: { status, since: now } });
    return { id: follow.id, status, token };
  },
  about: ({ subject, result }) => moved(subject, result),
});
