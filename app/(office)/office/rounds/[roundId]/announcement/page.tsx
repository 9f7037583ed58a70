import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnnouncementDocument } from '@/components/rounds/announcement-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { settingsOf } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rounds'))('announcement.preview') };
}

/** The announcement as it will be printed. */
export default async function AnnouncementPage({ params }: { params: Promise<{ roundId: string }> }) {
  const [actor, { roundId }, t] = [await signedInActor(), await params, await getTranslator('rounds')];
  const round = await settingsOf(actor, roundId);
  if (round === null) notFound();
  return (
    <>
      <div className="no-print mb-6 flex flex-wrap items-center gap-3">
        <LinkButton href={paths.officeRound(round.id)}>{t('announcement.back')}</LinkButton>
        <PrintButton label={t('announcement.print')} />
        <p className="text-ink-soft">
          {t(round.publishedAt === null ? 'announcement.notPublished' : 'announcement.published')}
        </p>
      </div>
      <AnnouncementDocument
        title={t('announcement.documentTitle', { title: round.title })}
        sections={round.announcement}
        issuedBy={round.region.name}
        issuedOn={round.publishedAt && formatDay(shanghaiDay(round.publishedAt))}
      />
    </>
  );
}
