import 'server-only';
import { z } from 'zod';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
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
  async run({ db, subject: { id: roundId, title, complaintPhone, notice, region }, now }) {
    const rows = await db.application.findMany({
      where: { roundId, ...publicAward },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        number: true,
        title: true,
        publicWords: confirmedTitle,
        organisation: { select: { name: true } },
      },
    });
    const projects = rows.map(({ publicWords, ...row }) => ({ ...row, title: publicTitle({ ...row, publicWords }) }));
    const isOpen = notice.status === 'RUNNING' && takesObjections(notice, now);
    return { id: roundId, title, body: region.officeName, complaintPhone, notice, projects, isOpen };
  },
});
