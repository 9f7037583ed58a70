import type { FieldComment } from '@/lib/applications/together/comments';

export type Turn = 'mine' | 'others' | 'done';

/** Whose turn it is at a question: who did not speak last answers or sees to it; null where nobody has said anything. */
export function turnAt(comments: readonly Pick<FieldComment, 'isOwn' | 'resolved'>[]): Turn | null {
  if (comments.length === 0) return null;
  const last = comments.findLast(({ resolved }) => resolved === null);
  if (last === undefined) return 'done';
  return last.isOwn ? 'others' : 'mine';
}
