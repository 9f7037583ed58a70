import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine } from '@/components/ui/filter-line';
import { Chips } from '@/components/ui/link-row';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { queryHref } from '@/components/ui/query-href';
import type { Column } from '@/components/ui/table-columns';
import { ENTRIES_PER_PAGE, type StageEntryParams } from '@/lib/reviews/list-params';
import type { StageDetail } from '@/lib/reviews/stage-detail';
import type { EntryLine } from '@/lib/reviews/stage-entries';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { AssignmentTag, OutcomeTag } from './status-tags';

type StageEntriesProps = {
  stage: StageDetail;
  entries: { total: number; rows: EntryLine[] };
  params: StageEntryParams;
  path: string;
  entryHref: (applicationId: string) => string;
};

/** The applications of a stage: who reads them while it is scored, points and ranks with the line once it is closed. */
export async function StageEntries({ stage, entries, params, path, entryHref }: StageEntriesProps) {
  const t = await getTranslator('reviews');
  const isClosed = stage.status === 'CLOSED';
  const query = { q: params.q, only: params.only === 'all' ? '' : params.only };
  const views = isClosed ? (['all', 'passed', 'cut'] as const) : (['all', 'unassigned', 'missing'] as const);
  const nameOf = (view: (typeof views)[number]): string =>
    stage.isLast && (view === 'passed' || view === 'cut') ? t(`stage.onlyLast.${view}`) : t(`stage.only.${view}`);
  return (
    <section aria-labelledby="entries" className="mb-8">
      <h2 id="entries" className="mb-2">
        {t(isClosed ? 'stage.results' : 'stage.entries')}
      </h2>
      <Chips
        label={t('stage.entries')}
        links={views.map((view) => ({
          href: queryHref(path, query, { only: view === 'all' ? '' : view }),
          label: nameOf(view),
          isCurrent: params.only === view,
        }))}
      />
      <FilterLine
        action={path}
        search={{ name: 'q', value: params.q, label: t('stage.search') }}
        keep={{ only: query.only }}
        resetHref={params.q === '' ? undefined : path}
      />
      {entries.rows.length === 0 ? (
        <EmptyState title={t('stage.noEntries')} />
      ) : (
        <>
          {isClosed && <CutLine rows={entries.rows} cutCount={stage.cutCount} />}
          <DataTable
            id="stage-entries"
            caption={t('stage.entriesCaption')}
            captionHidden
            rows={entries.rows}
            rowKey={({ applicationId }) => applicationId}
            rowHref={({ applicationId }) => entryHref(applicationId)}
            columns={isClosed ? resultColumns(t, stage) : progressColumns(t, stage)}
          />
        </>
      )}
      <NumberedPages
        page={params.page}
        size={ENTRIES_PER_PAGE}
        total={entries.total}
        href={(page) => queryHref(path, query, { page })}
      />
    </section>
  );
}

/** The line under the last who passes. */
function CutLine({ rows, cutCount }: { rows: EntryLine[]; cutCount: number | null }) {
  const last = rows.findIndex(({ rank }) => rank !== null && rank === cutCount);
  return last < 0 ? null : (
    <style>{`@media (width>=64rem){#stage-entries tbody tr:nth-child(${last + 1})>td{border-bottom:2px solid var(--color-accent)}}`}</style>
  );
}

function whatColumns(t: Translate<'reviews'>): Column<EntryLine>[] {
  return [
    {
      key: 'title',
      header: t('columns.titleAndNumber'),
      render: ({ title, number }) => (
        <>
          {title} <span className="code">{number}</span>
        </>
      ),
    },
    { key: 'organisation', header: t('columns.organisation'), render: ({ organisationName }) => organisationName },
  ];
}

function progressColumns(t: Translate<'reviews'>, { reviewsPerEntry }: StageDetail): Column<EntryLine>[] {
  return [
    ...whatColumns(t),
    {
      key: 'category',
      header: t('columns.category'),
      render: ({ categoryName }) => categoryName ?? '—',
      phone: 'hidden',
    },
    {
      key: 'reviews',
      header: t('columns.reviews'),
      render: (entry) => (entry.isWithdrawn ? t('stage.withdrawn') : <Reviewers entry={entry} t={t} />),
    },
    {
      key: 'submitted',
      header: t('columns.submitted'),
      render: ({ submitted }) => `${submitted} / ${reviewsPerEntry}`,
      align: 'right',
      phone: 'state',
    },
  ];
}

function resultColumns(t: Translate<'reviews'>, { isLast, cutCount }: StageDetail): Column<EntryLine>[] {
  return [
    {
      key: 'rank',
      header: t('columns.rank'),
      render: ({ rank, tied }) => (rank === null ? '—' : `${rank}${tied ? ` ${t('stage.tied')}` : ''}`),
      phone: 'fact',
    },
    ...whatColumns(t).map((column) => (column.key === 'title' ? { ...column, phone: 'title' as const } : column)),
    {
      key: 'totals',
      header: t('columns.reviews'),
      render: ({ reviews }) => reviews.flatMap(({ total }) => total ?? []).join(' / '),
      align: 'right',
    },
    { key: 'score', header: t('columns.score'), render: ({ score }) => score ?? '—', align: 'right' },
    ...(isLast
      ? [
          {
            key: 'finalScore',
            header: t('columns.finalScore'),
            render: ({ finalScore }: EntryLine) => finalScore ?? '—',
            align: 'right' as const,
          },
        ]
      : []),
    {
      key: 'outcome',
      header: t('columns.outcome'),
      phone: 'state',
      render: ({ outcome, rank, isWithdrawn }) =>
        isWithdrawn ? (
          t('stage.withdrawn')
        ) : (
          <>
            <OutcomeTag outcome={outcome} isLast={isLast} />
            {cutCount !== null && rank === cutCount && (
              <span className="ml-2 text-small text-ink-soft">{t('stage.line')}</span>
            )}
          </>
        ),
    },
  ];
}

function Reviewers({ entry: { reviews }, t }: { entry: EntryLine; t: Translate<'reviews'> }) {
  if (reviews.length === 0) return '—';
  return (
    <ul>
      {reviews.map((review, index) => (
        <li key={review.assignmentId} className="flex items-center gap-x-2 whitespace-nowrap">
          {review.expertName || t('stage.expertNumber', { number: index + 1 })}
          <AssignmentTag status={review.status} />
          {review.hasConflict && review.status !== 'RECUSED' && (
            <span data-tone="refused" className="toned text-small">
              {t('stage.conflict')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
