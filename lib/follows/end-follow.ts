import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { followLifecycle } from './lifecycle';
import { ownFollow } from './load';

/** Ends one of one's own follows. */
export const endFollow = command({
  name: 'follow.end',
  input: z.object({ followId: id() }),
  subject: ownFollow,
  allow: () => true,
  async run({ subject: follow, tx, now }) {
    const status = followLifecycle.move(follow.status, 'end');
    await tx.follow.update({ where: { id: follow.id, status: follow.status }, data: { status, endedAt: now } });
    return { id: follow.id, status };
  },
  about: ({ subject, result }) => moved(subject, result),
});
