import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { followerByLink } from './load';
import { linkInput } from './schema';

/**
 * The one click of a letter: everything its reader follows ends, and the address of who has no account goes with it. Pressed
 * twice it says the same.
 */
export const endFollowing = command({
  name: 'follow.endAll',
  input: linkInput,
  subject: followerByLink,
  allow: () => true,
  async run({ subject: follower, tx, now }) {
    const { id, personId, endedAt } = follower;
    const { count } = await tx.follow.updateMany({
      where: { followerId: id, status: { not: 'ENDED' } },
      data: { status: 'ENDED', endedAt: now },
    });
    if (personId === null && endedAt === null)
      await tx.follower.update({ where: { id }, data: { email: '', endedAt: now } });
    return { id, cityId: null, count };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { count } }) => (count === 0 ? null : { detail: { follows: count } }),
});
