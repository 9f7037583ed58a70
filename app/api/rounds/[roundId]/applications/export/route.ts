import { listParams, WHOLE_LIST } from '@/lib/applications/list-params';
import { officeList } from '@/lib/applications/office-list';
import { formatYuan } from '@/lib/kernel/money';
import { Refusal } from '@/lib/kernel/refusal';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { roundHeader } from '@/lib/rounds/queries';
import { csvResponse } from '@/lib/web/csv-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';

/** A round's applications as a table, with the filters of the list's address; drafts are in neither. */
export const GET = handler<{ roundId: string }>({
  enter: 'signed-in',
  async run({ request, params: { roundId }, context }) {
    const header = await roundHeader(context.actor, roundId);
    const asked = { ...listParams(Object.fromEntries(request.nextUrl.searchParams)), page: 1, size: WHOLE_LIST };
    const list = header === null ? null : await officeList(context.actor, header, asked);
    if (header === null || list === null) throw new Refusal('not-found');
    const [t, topics] = [await getTranslator('applications'), await getTranslator('topics')];
    const head = (
      [
        'number',
        'projectTitle',
        'organisation',
        'category',
        'topic',
        'region',
        'amount',
        'status',
        'submittedAt',
      ] as const
    ).map((column) => (column === 'topic' ? topics('topic') : t(`list.${column}`)));
    const rows = list.rows.map((row) => [
      ...[row.number, row.title, row.organisation, row.category, row.topicNumber, row.region],
      ...[formatYuan(row.requestedFen).replaceAll(',', ''), t(`status.${row.status}`), formatDateTime(row.submittedAt)],
    ]);
    const leaving = {
      list: 'applicationList',
      aboutId: roundId,
      cityId: header.cityId,
      asked: request.nextUrl.searchParams,
    } as const;
    return csvResponse({ name: `${header.title} ${t('list.caption')}`, head, rows }, [leaving], context);
  },
});
