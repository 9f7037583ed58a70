import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatFileSize } from '@/lib/files/format-file-size';
import type { JobDetail } from '@/lib/inbox/job-detail';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';

type JobOutcomeProps = {
  job: Pick<JobDetail, 'status' | 'outcome' | 'file' | 'page'>;
  /** The address of the file it wrote. */
  href: string;
};

/** What came of a job, in a sentence; then the ways on: its file and the page it concerns. */
export async function JobOutcome({ job: { status, outcome, file, page }, href }: JobOutcomeProps) {
  const [t, words] = [await getTranslator('jobs'), await getTranslator()];
  return (
    <>
      {(status === 'DONE' || status === 'FAILED') && outcome !== null && (
        <Notice tone={status === 'DONE' ? 'passed' : 'refused'} title={t(`outcome.${status}`)}>
          {filledText(words, outcome.code, outcome.values)}
        </Notice>
      )}
      {file && file.stands !== 'ready' && (
        <Notice tone="waiting" className="mt-4">
          {t(`file.${file.stands}`)}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {file?.stands === 'ready' && (
          <a href={href} download className="button" data-kind="primary">
            {t('download', { name: file.name, size: formatFileSize(file.size) })}
          </a>
        )}
        <LinkButton href={page}>{t('toPage')}</LinkButton>
      </div>
      {file?.stands === 'ready' && file.keptUntil && (
        <p className="mt-2">{t('file.keptUntil', { at: t.deadline(file.keptUntil) })}</p>
      )}
    </>
  );
}
