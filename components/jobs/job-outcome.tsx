import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatFileSize } from '@/lib/files/format-file-size';
import type { JobDetail } from '@/lib/inbox/job-detail';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/text-for';

type JobOutcomeProps = {
  job: Pick<JobDetail, 'status' | 'outcome' | 'resultFile' | 'page'>;
  /** The address of the file it wrote. */
  file: string;
};

/** What came of a job, in a sentence; then the ways on: its file and the page it concerns. */
export async function JobOutcome({ job: { status, outcome, resultFile, page }, file }: JobOutcomeProps) {
  const [t, words] = [await getTranslator('jobs'), await getTranslator()];
  return (
    <>
      {(status === 'DONE' || status === 'FAILED') && outcome !== null && (
        <Notice tone={status === 'DONE' ? 'passed' : 'refused'} title={t(`outcome.${status}`)}>
          {filledText(words, outcome.code, outcome.values)}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {resultFile && (
          <a href={file} download className="button" data-kind="primary">
            {t('download', { name: resultFile.name, size: formatFileSize(resultFile.size) })}
          </a>
        )}
        <LinkButton href={page}>{t('toPage')}</LinkButton>
      </div>
    </>
  );
}
