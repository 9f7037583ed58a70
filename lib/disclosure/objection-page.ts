import 'server-only';
import { z } from 'zod';
import { takesObjections } from '@/lib/awards/rules';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { publicAward } from './published';
import { resultOfRound } from './result-of-round';

/** What the objection form needs: the running notice and the projects one may object to. */
export const objectionPage = query({
  name: 'result.objectionPage',
  input: z.object({ roundId: id() }),
  subject: resultOfRound,
  async run({ db, subject: { id: roundId, title, complaintPhone, notice }, now }) {
    const projects = await db.application.findMany({
      where: { roundId, ...publicAward },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, title: true, organisation: { select: { name: true } } },
    });
    const isOpen = notice.status === 'RUNNING' && takesObjections(notice, now);
    return { id: roundId, title, complaintPhone, notice, projects, isOpen };
  },
});
