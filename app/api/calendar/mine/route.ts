import { deadlinesOfMine } from '@/lib/inbox/deadlines-of-mine';
import { fullAddress } from '@/lib/paths/full-address';
import { calendarResponse } from '@/lib/web/calendar-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';

/** Everything that waits for whoever is signed in and has a date. */
export const GET = handler({
  enter: 'signed-in',
  async run({ context }) {
    const t = await getTranslator();
    const entries = (await deadlinesOfMine({}, context)).map(({ key, messageKey, values, about, href, dueAt }) => ({
      id: key.replaceAll(':', '-'),
      title: `${filledText(t, messageKey, values)}：${about}`,
      url: fullAddress(href),
      at: dueAt,
    }));
    return calendarResponse((await getTranslator('inbox'))('calendarName'), entries, context.now);
  },
});
