import type { RoundStatus } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

type OfRound = { status: RoundStatus };
type Guided = { publishedAt: Date | null };

/** Topics are settings of their round: they stand from the moment the guide is out, or the round itself. */
export function problemsBeforeEditing(round: OfRound, topics: readonly Guided[]): Problem[] {
  if (round.status !== 'DRAFT') return [{ code: 'topics.problems.roundFrozen' }];
  return topics.some(({ publishedAt }) => publishedAt !== null) ? [{ code: 'topics.problems.guideOut' }] : [];
}

/** A topic may be given up while it is prepared, and when its round has been cancelled: then its demands wait for another. */
export function problemsBeforeRemoving(round: OfRound, topics: readonly Guided[]): Problem[] {
  return round.status === 'CANCELLED' ? [] : problemsBeforeEditing(round, topics);
}

type Counted = { number: number; title: string; demands: number; indicativeFen: bigint };

/** What the guide promises: every topic comes from a demand and names its budget. */
export function problemsBeforePublishing(topics: readonly Counted[]): Problem[] {
  if (topics.length === 0) return [{ code: 'topics.problems.noTopics' }];
  return topics.flatMap(({ number, title, demands, indicativeFen }): Problem[] => [
    ...problemIf(demands === 0, { code: 'topics.problems.noDemands', values: { number, title } }),
    ...problemIf(indicativeFen === 0n, { code: 'topics.problems.noBudget', values: { number, title } }),
  ]);
}

type Asked = { applyPerTopic: boolean; topics: number; published: number };

/** How a round stands to topics: said in one way wherever its settings are shown. */
export function topicsStanding({ applyPerTopic, topics, published }: Asked) {
  if (applyPerTopic) return published > 0 ? 'required' : 'owed';
  if (published > 0) return 'offered';
  return topics > 0 ? 'drafted' : 'unused';
}

type Choosable = { id: string; roundId: string; publishedAt: Date | null; removedAt: Date | null };

/** Whether an application may be made to this topic, or to none at all. */
export function problemsWithTopic(
  round: { id: string; terms: { applyPerTopic: boolean } },
  topic: Choosable | null,
): Problem[] {
  if (topic === null)
    return round.terms.applyPerTopic ? [{ code: 'topics.problems.topicMissing', field: 'topicId' }] : [];
  const isOffered = topic.roundId === round.id && topic.publishedAt !== null && topic.removedAt === null;
  return isOffered ? [] : [{ code: 'topics.problems.topicNotOffered', field: 'topicId' }];
}
