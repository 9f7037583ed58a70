import { Notice } from '@/components/ui/notice';
import type { OwnInRound } from '@/lib/applications/own-in-round';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ApplicationStatusTag } from './application-status-tag';

/** Where a call is read: what one's own organisation has in it already, each with its way. */
export async function OwnInRoundNotice({ own }: { own: OwnInRound }) {
  if (own.length === 0) return null;
  const t = await getTranslator('applications');
  return (
    <Notice className="mb-6">
      {own.map(({ id, title, by, status }) => (
        <p key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {t('mine.inRound', { organisation: by })}
          <a href={paths.myApplication(id)} className="link">
            {title || t('mine.untitled')}
          </a>
          <ApplicationStatusTag status={status} />
        </p>
      ))}
    </Notice>
  );
}
