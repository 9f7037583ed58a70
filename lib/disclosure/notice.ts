import 'server-only';
import { z } from 'zod';
import { publicisedAwards } from '@/lib/awards/publicity/publicised-awards';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { resultOfRound } from './result-of-round';

/** The notice as a document: the whole list, with what was revoked since marked. */
export const publicNotice = query({
  name: 'result.notice',
  input: z.object({ roundId: id() }),
  subject: resultOfRound,
  async run({ db, subject: round }) {
    const { id: roundId, title, contactPhone, complaintPhone, notice, region } = round;
    return {
      id: roundId,
      body: region.officeName,
      round: { id: roundId, title, contactPhone, complaintPhone },
      notice,
      lines: await publicisedAwards(db, round),
    };
  },
});
