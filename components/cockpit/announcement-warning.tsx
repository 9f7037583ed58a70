import { Notice } from '@/components/ui/notice';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Where the announcement no longer says what the settings say, and how that is mended. */
export async function AnnouncementWarning({ cockpit: { header, outdated } }: { cockpit: RoundCockpit }) {
  if (outdated.length === 0) return null;
  const t = await getTranslator('cockpit');
  const isPublished = header.publishedAt !== null;
  return (
    <Notice tone="returned" title={t('announcement.title', { count: outdated.length })}>
      <ul className="list-disc pl-5">
        {outdated.map(({ section, fact, said, now }) => (
          <li key={`${section} ${fact}`}>
            {t(now === '' ? 'announcement.gone' : 'announcement.line', { section, fact, said, now })}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        {t(isPublished ? 'announcement.published' : 'announcement.draft')}{' '}
        <a href={isPublished ? paths.roundAnnouncement(header.id) : paths.roundSettings(header.id, 'announcement')}>
          {t(isPublished ? 'announcement.read' : 'announcement.mend')}
        </a>
      </p>
    </Notice>
  );
}
