import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { visibleTo as roundsVisibleTo } from '@/lib/rounds/visible-to';

/** `topicPolicy.view`, said to the database. */
export function visibleTo(actor: Actor): Prisma.TopicWhereInput {
  return { round: roundsVisibleTo(actor) };
}
