import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import type { RoundSubject } from '@/lib/rounds/load';
import { editDraft } from '@/lib/rounds/settings/edit-draft';
import { problemsBeforeEditing } from './rules';

type Guide = { round: RoundSubject; topics: readonly { publishedAt: Date | null }[] };

/**
 * Counts a change of a topic as a change of its round, so that nobody publishes a guide that another is still writing.
 * @throws Refusal 'refused' once the guide or the round is published; 'conflict' at the door for a stale version.
 */
export async function editTopics(tx: Tx, { round, topics }: Guide, version = round.version): Promise<void> {
  refuseIf(problemsBeforeEditing(round, topics));
  await editDraft(tx, { round, version });
}

/** @throws Refusal 'refused' for a category that is not the round's. */
export async function requireCategory(tx: Tx, roundId: string, categoryId: string | null): Promise<void> {
  if (categoryId === null) return;
  const unknown: Problem[] = [{ code: 'topics.problems.categoryUnknown', field: 'categoryId' }];
  refuseIf(
    (await tx.planCategory.count({ where: { id: categoryId, plan: { round: { id: roundId } } } })) === 0 ? unknown : [],
  );
}
