import { demandsToExport } from '@/lib/demands/demands-to-export';
import { officeDemandParams } from '@/lib/demands/list-params';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { demandsOfTopic } from '@/lib/topics/topic-filter';
import { csvResponse } from '@/lib/web/csv-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';

/** The office's list of demands as a table, with the filters of its address. */
export const GET = handler({
  enter: 'signed-in',
  async run({ request, context: { actor, now } }) {
    const t = await getTranslator('demands');
    const params = officeDemandParams.parse(Object.fromEntries(request.nextUrl.searchParams));
    const demands = await demandsToExport(actor, { ...params, also: demandsOfTopic(params.topic) }, now);
    const words = ['number', 'title', 'status', 'category', 'region', 'source', 'sourceKind', 'affected', 'affectedCount', 'problem', 'outcome', 'idea', 'receivedAt', 'verifyDueAt'] as const;
    const head = [...words.map((word) => t(`fields.${word}`)), t('pages.list.publishedAt'), t('pages.list.raisedBy'), t('pages.demand.call')];
    const rows = demands.map((demand) => [
      ...[demand.number, demand.title, t(`status.${demand.status}`), `${demand.category.code} ${demand.category.name}`, demand.region.name],
      ...[t(`sources.${demand.source}`), demand.sourceKind, demand.affected, demand.affectedCount, demand.problem, demand.outcome, demand.idea],
      ...[formatDateTime(demand.receivedAt), formatDateTime(new Date(demand.verifyDueAt.getTime() - 1)), demand.publishedAt === null ? '' : formatDateTime(demand.publishedAt)],
      ...[demand.raisedBy, demand.call.title],
    ]);
    return csvResponse(t('pages.queue.title'), head, rows);
  },
});
