import type { Prisma } from '@/lib/db/generated/client';
import { sees, through } from '@/lib/kernel/sees';
import { roundSees } from '@/lib/rounds/sees';

/** A topic guide is seen by whoever sees its round; what is published of it, by everybody (guide.ts). */
export const topicSees = sees<'topics', { round: { region: { path: string } } }, Prisma.TopicWhereInput>(
  through('round', roundSees),
);
