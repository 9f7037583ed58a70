import { ListPage } from '@/components/lists/list-page';
import { Chips } from '@/components/ui/link-row';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { listAddress } from '@/lib/lists/address';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { type EntryRow, finalList, progressList, resultList } from '@/lib/reviews/stages/entry-list';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { AssignmentTag, OutcomeTag } from './status-tags';

type StageEntriesProps = {
  stage: StageDetail;
  page: PageOf<EntryRow>;
  asked: Asked<typeof progressList>;
  path: string;
  entryHref: (applicationId: string) => string;
  now: Date;
};

/** The applications of a stage: who reads them while it is scored, points and ranks with the line once it is closed. */
export async function StageEntries({ stage, page, asked, path, entryHref, now }: StageEntriesProps) {
  const t = await getTranslator('reviews');
  const isClosed = stage.status === 'CLOSED';
  const views = isClosed ? (['all', 'passed', 'cut'] as const) : (['all', 'unassigned', 'missing'] as const);
  const nameOf = (view: (typeof views)[number]): string =>
    stage.isLast && (view === 'passed' || view === 'cut') ? t(`stage.onlyLast.${view}`) : t(`stage.only.${view}`);
  const ready = (
    <Chips
      label={t('stage.entries')}
      links={views.map((view) => ({
        href: listAddress(
          { path, list: progressList, asked },
          { filters: { only: view === 'all' ? undefined : view } },
        ),
        label: nameOf(view),
        isCurrent: (asked.filters.only ?? 'all') === view,
      }))}
    />
  );
  const list = { asked, page, path, now, ready, of: `${stage.roundId}.${stage.id}` };
  const rowHref = ({ applicationId }: EntryRow) => entryHref(applicationId);
  const results = resultCells(t, stage);
  return (
    <Section id="entries" title={t(isClosed ? 'stage.results' : 'stage.entries')} className="first-few">
      {isClosed && <CutLine rows={page.rows} cutCount={stage.cutCount} />}
      {!isClosed && (
        <ListPage {...list} list={progressList} rowHref={rowHref} cells={progressCells(t, stage, entryHref)} />
      )}
      {isClosed && !stage.isLast && <ListPage {...list} list={resultList} rowHref={rowHref} cells={results} />}
      {isClosed && stage.isLast && <ListPage {...list} list={finalList} rowHref={rowHref} cells={results} />}
      {page.rows.length > 5 && (
        <p className="first-few-more">
          <a href="#entries" className="button" data-kind="secondary">
            {t('stage.showAll', { count: page.rows.length })}
          </a>
        </p>
      )}
    </Section>
  );
}

/** The line under the last who passes. */
function CutLine({ rows, cutCount }: { rows: EntryRow[]; cutCount: number | null }) {
  const last = rows.findIndex(({ rank }) => rank !== null && rank === cutCount);
  return last < 0 ? null : (
    <style>{`@media (width>=64rem){#stageEntries tbody tr:nth-child(${last + 1})>td{border-bottom:2px solid var(--color-accent)}}`}</style>
  );
}

const Titled = ({ title, number }: EntryRow) => (
  <>
    {title} <span className="code">{number}</span>
  </>
);

const progressCells = (
  t: Translate<'reviews'>,
  { reviewsPerEntry, mayManage }: StageDetail,
  entryHref: StageEntriesProps['entryHref'],
) => ({
  title: Titled,
  reviews: (entry: EntryRow) =>
    entry.isWithdrawn ? (
      t('stage.withdrawn')
    ) : (
      <>
        {entry.live < reviewsPerEntry && (
          <span className="flex flex-wrap items-center gap-x-3">
            <StatusTag tone="waiting">{t('stage.lacking', { count: reviewsPerEntry - entry.live })}</StatusTag>
            {mayManage && <a href={`${entryHref(entry.applicationId)}#reviewers`}>{t('stage.assign')}</a>}
          </span>
        )}
        <Reviewers entry={entry} t={t} />
      </>
    ),
  submitted: ({ submitted }: EntryRow) => `${submitted} / ${reviewsPerEntry}`,
});

const resultCells = (t: Translate<'reviews'>, { isLast, cutCount }: StageDetail) => ({
  title: Titled,
  // A line breaks after a stroke, never before it.
  totals: ({ reviews }: EntryRow) => reviews.flatMap(({ total }) => total ?? []).join('\u00a0/ ') || '—',
  rank: ({ rank, tied }: EntryRow) => (rank === null ? '—' : `${rank}${tied ? ` ${t('stage.tied')}` : ''}`),
  outcome: ({ outcome, rank, isWithdrawn }: EntryRow) =>
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
});

/** Who reads it, those who are as far together: three lines for each of forty would be the whole page. */
function Reviewers({ entry: { reviews }, t }: { entry: EntryRow; t: Translate<'reviews'> }) {
  if (reviews.length === 0) return null;
  const named = reviews.map((review, index) => ({
    ...review,
    name: review.expertName || t('stage.expertNumber', { number: index + 1 }),
  }));
  return (
    <ul
      // Who has read it all is looked up on the page of the application where there is little room.
      className={
        reviews.every(({ status }) => status === 'SUBMITTED' || status === 'RECUSED')
          ? 'hidden wide:block'
          : 'flex flex-wrap gap-x-4 gap-y-1 wide:block'
      }
    >
      {[...Map.groupBy(named, ({ status }) => status)].map(([status, those]) => (
        <li key={status} className="flex flex-wrap items-center gap-x-2">
          <AssignmentTag status={status} />
          {those.map(({ assignmentId, name, hasConflict }) => (
            <span key={assignmentId} className="whitespace-nowrap">
              {name}
              {hasConflict && status !== 'RECUSED' && (
                <span data-tone="refused" className="toned ml-1 text-small">
                  {t('stage.conflict')}
                </span>
              )}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
