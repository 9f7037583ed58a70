import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { topicSees } from './sees';

const MOST = 200;

/** Topics by which a list of demands can be narrowed, the newest guides first. */
export const topicsToFilterBy = query({
  name: 'topic.filter',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const topics = await db.topic.findMany({
      where: { AND: [topicSees.where(actor), { removedAt: null, demands: { some: {} } }] },
      orderBy: [{ round: { createdAt: 'desc' } }, { number: 'asc' }],
      take: MOST,
      select: { id: true, number: true, title: true, round: { select: { title: true } } },
    });
    return topics.map(({ round, ...topic }) => ({ ...topic, round: round.title }));
  },
});
