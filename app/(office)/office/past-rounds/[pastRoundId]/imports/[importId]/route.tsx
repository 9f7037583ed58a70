import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { JobInPlace } from '@/components/jobs/job-in-place';
import { DecideImport } from '@/components/past/decide-import';
import { RowsToTake, TableFaults } from '@/components/past/import-check';
import { PastImportTag } from '@/components/past/past-import-tag';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { type PastImportDetail, pastImportOf } from '@/lib/past/importing/import-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { leavePastTableAction, takePastTableAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { leavePastTableAction, takePastTableAction },
  reads: { detail: pastImportOf },
  title: async ({ detail }) => (await getTranslator('past.check'))('title', { file: detail.fileName }),
  async render({ detail }) {
    const t = await getTranslator('past.check');
    const { round, status, job, before } = detail;
    return (
      <>
        <PageHeader
          title={t('title', { file: detail.fileName })}
          state={stateOf(detail, t)}
          tag={<PastImportTag status={status} good={detail.counts.good} />}
          back={{ href: paths.pastRound(round.id), label: round.name }}
          action={actionOf(detail, t)}
        />
        {status === 'READING' && job !== null && (
          <>
            <PageScript name="jobs" />
            <JobInPlace job={job} running={(await getTranslator('past.import'))('running')} />
          </>
        )}
        {before !== null && status === 'READ' && (
          <Notice tone="waiting" className="mb-6">
            {t('before', { by: before.by, at: t.dateTime(before.at) })}
          </Notice>
        )}
        <DecideImport detail={detail} actions={{ take: takePastTableAction, leave: leavePastTableAction }} />
        <TableFaults detail={detail} />
        <RowsToTake detail={detail} />
        <TrailList lines={detail.trail} namespace="past" />
      </>
    );
  },
});

function stateOf({ status, counts }: PastImportDetail, t: Translate<'past.check'>): string {
  if (status === 'TAKEN') return t(counts.wrong === 0 ? 'stateTakenAll' : 'stateTAKEN', counts);
  if (status !== 'READ') return t(`state${status}`);
  if (counts.rows === 0) return t('stateEmpty');
  if (counts.good === 0) return t('stateNothing', counts);
  return t(counts.good === counts.rows ? 'stateAll' : 'stateSome', counts);
}

/** What is done next with what was taken, or with what could not be. */
function actionOf({ status, counts, round }: PastImportDetail, t: Translate<'past.check'>) {
  if (status === 'READ' && counts.good > 0)
    return (
      <LinkButton kind="primary" href="#decide">
        {t('decide')}
      </LinkButton>
    );
  if (status === 'READING') return null;
  // All of it is there already, or was taken.
  const isOver = counts.wrong === 0 && (status === 'TAKEN' || (status === 'READ' && counts.known > 0));
  return (
    <>
      {status === 'TAKEN' && <LinkButton href={paths.pastProjectsOf(round.id)}>{t('toProjects')}</LinkButton>}{' '}
      {!isOver && (
        // As long as rows are to be mended, the table comes again.
        <LinkButton kind="primary" href={`${paths.pastRound(round.id)}#import`}>
          {t('again')}
        </LinkButton>
      )}
    </>
  );
}
