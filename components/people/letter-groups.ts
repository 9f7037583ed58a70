import { daysUntil } from '@/lib/kernel/shanghai';

export type LetterGroup = 'unread' | 'today' | 'week' | 'earlier' | 'oneTime';
const order: readonly LetterGroup[] = ['unread', 'today', 'week', 'earlier', 'oneTime'];
const WEEK = 7;

type Dated = { createdAt: Date; readAt: Date | null; isOneTime: boolean };

/**
 * What is unread first, then by how long ago it came, and last what only brought a way in; within a group as given. What was read `since` the reader came to
 * the page keeps its place: a letter does not run away from under the hand that opens it.
 */
export function letterGroups<Letter extends Dated>(
  letters: readonly Letter[],
  { now, since }: { now: Date; since: Date | null },
): { group: LetterGroup; letters: Letter[] }[] {
  const by = Map.groupBy(letters, (letter) => groupOf(letter, { now, since }));
  return order.flatMap((group) => {
    const own = by.get(group);
    return own === undefined ? [] : [{ group, letters: own }];
  });
}

function groupOf(
  { createdAt, readAt, isOneTime }: Dated,
  { now, since }: { now: Date; since: Date | null },
): LetterGroup {
  if (isOneTime) return 'oneTime';
  if (readAt === null || (since !== null && readAt >= since)) return 'unread';
  const days = -daysUntil(createdAt, now);
  if (days <= 0) return 'today';
  return days < WEEK ? 'week' : 'earlier';
}

/** What a letter wants and what it is about: '请补正申报材料：“乐龄之家”' in two. Of the platform's own name nothing is said on the platform. */
export function subjectParts(subject: string): { act: string; about: string } {
  const [act = '', ...rest] = subject.replace(/^公创平台：/, '').split('：');
  return { act, about: rest.join('：') };
}
