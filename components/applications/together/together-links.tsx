import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** From an application to what its people say to each other about it, and to what stood in it before. */
export async function TogetherLinks({ applicationId, open }: { applicationId: string; open: number }) {
  const t = await getTranslator('applications');
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
      <a className="link" href={paths.comments(applicationId)}>
        {open === 0 ? t('comments.title') : t('comments.toDo', { count: open })}
      </a>
      <a className="link" href={paths.earlierAnswers(applicationId)}>
        {t('earlier.title')}
      </a>
    </p>
  );
}
