import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { noticeToHandle } from '../load';
import { awardsPolicy } from '../policy';
import { noticeInput } from '../schema';
import { renewedEnd } from './notice-period';

/** Computes the end of a running notice anew after a calendar year was imported. @throws Refusal 'refused' while nothing new is known. */
export const recomputeNotice = command({
  name: 'round.recomputeNotice',
  input: noticeInput,
  subject: noticeToHandle,
  visible: awardsPolicy.view,
  allow: awardsPolicy.recompute,
  async run({ subject: notice, input, tx }) {
    if (notice.version !== input.version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(notice.status === 'RUNNING' ? [] : [{ code: 'awards.problems.noticeOver' }]);
    const renewed = renewedEnd(notice, await importedYears(tx));
    refuseIf(renewed.calendarVersion === notice.calendarVersion ? [{ code: 'awards.problems.calendarUnchanged' }] : []);
    await tx.publicityNotice.update({
      where: { id: notice.id, version: notice.version },
      data: { ...renewed, version: { increment: 1 } },
    });
    return { id: notice.roundId, noticeId: notice.id, ...renewed };
  },
  about: ({ subject, result }) => on({ id: result.id, cityId: subject.cityId }),
  trail: ({ subject, result }) => ({
    detail: {
      noticeId: subject.id,
      from: subject.endDay,
      to: result.endDay,
      provisional: result.provisional,
      calendarVersion: result.calendarVersion,
    },
  }),
});
