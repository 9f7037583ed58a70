import { demandsToExport } from '@/lib/demands/demands-to-export';
import { officeDemandParams } from '@/lib/demands/list-params';
import { lastInstantBefore } from '@/lib/demands/rules';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { demandsOfTopic } from '@/lib/topics/topic-filter';
import { csvResponse } from '@/lib/web/csv-response';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';

/** The office's list of demands as a table, with the filters of its address; what a call asked further stands in the last columns. */
export const GET = handler({
  enter: 'signed-in',
  async run({ request, context }) {
    const [t, asked] = [await getTranslator('demands'), request.nextUrl.searchParams];
    const params = officeDemandParams.parse(Object.fromEntries(asked));
    const { demands, questions, cityIds } = await demandsToExport(
      context.actor,
      { ...params, also: demandsOfTopic(params.topic) },
      context.now,
    );
    const words = [
      'number',
      'title',
      'status',
      'category',
      'region',
      'source',
      'sourceKind',
      'affected',
      'affectedCount',
      'problem',
      'outcome',
      'idea',
      'receivedAt',
      'verifyDueAt',
    ] as const;
    const head = [
      ...words.map((word) => t(`fields.${word}`)),
      t('pages.list.publishedAt'),
      t('pages.list.raisedBy'),
      t('pages.demand.call'),
      ...questions,
    ];
    const rows = demands.map((demand) => [
      ...[
        demand.number,
        demand.title,
        t(`status.${demand.status}`),
        `${demand.category.code} ${demand.category.name}`,
        demand.region.name,
      ],
      ...[
        t(`sources.${demand.source}`),
        demand.sourceKind,
        demand.affected,
        demand.affectedCount,
        demand.problem,
        demand.outcome,
        demand.idea,
      ],
      ...[
        formatDateTime(demand.receivedAt),
        formatDateTime(lastInstantBefore(demand.verifyDueAt)),
        demand.publishedAt === null ? '' : formatDateTime(demand.publishedAt),
      ],
      ...[demand.raisedBy, demand.call.title],
      ...questions.map((question) => demand.answers.get(question) ?? ''),
    ]);
    const leaving = cityIds.map((cityId) => ({ list: 'demandList', aboutId: cityId, cityId, asked }) as const);
    return csvResponse({ name: t('pages.queue.title'), head, rows }, leaving, context);
  },
});
