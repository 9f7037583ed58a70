import { shanghaiInstant } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

export type NoticeFacts = {
  startDay: string;
  endDay: string;
  endsAt: Date;
  workingDays: number;
  provisional: boolean;
  confirmedAt: Date | null;
};

/** `mover` as `moverOf` says it; the public reads no name. */
type Noticed = { notice: NoticeFacts; now: Date; mover?: string };

type Place = 'awards.publicity' | 'disclosure.result';

/** One sentence: where the publicity stands, until when, whose move. The texts are those of `place`. */
export function noticeState(t: Translate, { notice, now, mover = '' }: Noticed, place: Place): string {
  const values = {
    mover,
    start: t.day(notice.startDay),
    end: t.day(notice.endDay),
    days: notice.workingDays,
    provisional: notice.provisional ? 'yes' : 'no',
    at: notice.confirmedAt === null ? '' : t.dateTime(notice.confirmedAt),
  };
  if (notice.confirmedAt !== null) {
    return t(
      place === 'disclosure.result' ? 'disclosure.result.stateFinal' : 'awards.publicity.stateConfirmed',
      values,
    );
  }
  if (now >= notice.endsAt) return t(`${place}.stateEnded`, values);
  return t(now < shanghaiInstant(notice.startDay, '00:00') ? `${place}.stateSoon` : `${place}.stateRunning`, values);
}
