import type { CalendarEntry } from '@/lib/exports/calendar-file';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { calendarResponse } from '@/lib/web/calendar-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';

/** The dates of a published call: until when one applies, and when it is reviewed. */
export const GET = handler<{ roundId: string }>({
  enter: 'anyone',
  async run({ params, context }) {
    const t = await getTranslator('disclosure');
    const { id, title, closesAt, reviewFrom, reviewTo } = await publishedRound(params, context);
    const url = fullAddress(paths.publishedRound(id));
    const entries: CalendarEntry[] = [
      ...(closesAt === null
        ? []
        : [{ id: `${id}-closes`, title: t('round.calendarCloses', { title }), url, at: closesAt }]),
      ...(reviewFrom === null || reviewTo === null
        ? []
        : [{ id: `${id}-review`, title: t('round.calendarReview', { title }), url, from: reviewFrom, to: reviewTo }]),
    ];
    return calendarResponse(title, entries, context.now);
  },
});
