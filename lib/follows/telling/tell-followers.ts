import 'server-only';
import type { Tx } from '@/lib/db/client';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { newsOfFollowLetter } from '../letters';
import { linkOf } from '../link';
import { type DueNews, dueNews } from './due-news';

/** Writes to every follower what is new to them, in one letter each, and remembers it in the same transaction. Returns to how many. */
export async function tellFollowers(tx: Tx, now: Date): Promise<number> {
  const due = await dueNews(tx, now);
  const byFollower = [...Map.groupBy(due, ({ followerId }) => followerId)];
  const letters = [];
  for (const [followerId, news] of byFollower) {
    const [{ email, name } = { email: '', name: '' }] = news;
    const link = await linkOf(tx, 'end', followerId);
    const [end, endByProgram] = [fullAddress(paths.endFollowing(link)), fullAddress(paths.endFollowingByProgram(link))];
    letters.push({
      to: { email, name },
      text: newsOfFollowLetter({ name, lines: news.map(lineOf), end, endByProgram }),
    });
  }
  if (letters.length > 0) await postLetters(tx, letters, now);
  await tx.followerNews.createMany({ data: due.map(({ followerId, newsKey }) => ({ followerId, newsKey, at: now })) });
  return letters.length;
}

const lineOf = ({ kind, title, roundId }: DueNews) => ({
  kind,
  title,
  address: fullAddress(kind === 'CALL' ? paths.publishedRound(roundId) : paths.result(roundId)),
});
