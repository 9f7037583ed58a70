import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/paths/paths';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import { getTranslator } from '@/lib/web/messages';
import { isAct } from './saying-done';

type JustDoneProps = {
  header: RoundHeaderFacts;
  done: unknown /** How many applications it is about. */;
  count?: number;
};

/** What a large act has done, where everybody now reads it, and what comes next by when: said where one looks after it. */
export async function JustDone({ header, done, count = 0 }: JustDoneProps) {
  if (!isAct(done)) return null;
  const t = await getTranslator('cockpit');
  const { id, opensAt, closesAt, reviewFrom } = header;
  const said = {
    count,
    opensAt: opensAt === null ? '' : t.dateTime(opensAt),
    closesAt: closesAt === null ? '' : t.deadline(closesAt),
    due: reviewFrom === null ? 'none' : t.day(reviewFrom),
  };
  const seen = done === 'published' ? paths.publishedRound(id) : done === 'screening' ? null : paths.result(id);
  return (
    <Notice tone="passed" title={t(`justDone.${done}.title`)} className="no-print mb-6" live>
      <p>
        {t(`justDone.${done}.next`, said)}{' '}
        {seen !== null && (
          <a href={seen} className="link">
            {t('justDone.seen')}
          </a>
        )}
      </p>
    </Notice>
  );
}
