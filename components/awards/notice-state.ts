import { formatDateTime, formatDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

export type NoticeFacts = {
  startDay: string;
  endDay: string;
  endsAt: Date;
  workingDays: number;
  provisional: boolean;
  confirmedAt: Date | null;
};

/** One sentence: where the publicity stands, until when, whose move. `keys` are those of 'publicity' or 'result'. */
export function noticeState(t: Translate, notice: NoticeFacts, now: Date, place: 'publicity' | 'result'): string {
  const values = {
    start: formatDay(notice.startDay),
    end: formatDay(notice.endDay),
    days: notice.workingDays,
    provisional: notice.provisional ? 'yes' : 'no',
    at: notice.confirmedAt === null ? '' : formatDateTime(notice.confirmedAt),
  };
  const isFinal = notice.confirmedAt !== null;
  if (isFinal) return t(place === 'result' ? 'result.stateFinal' : 'publicity.stateConfirmed', values);
  if (now >= notice.endsAt) return t(`${place}.stateEnded`, values);
  return t(now < shanghaiInstant(notice.startDay, '00:00') ? `${place}.stateSoon` : `${place}.stateRunning`, values);
}
