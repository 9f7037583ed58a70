import { deskDocument } from '@/app/desk-document';
import { AnnouncementDocument } from '@/components/rounds/announcement-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { announcementToPrint } from '@/lib/cockpit/correcting/announcement-to-print';
import { paths } from '@/lib/paths/paths';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { callName } from '@/lib/plans/announcing/call-name';
import { announcedDemands } from '@/lib/plans/announcing/rule-texts';
import { getTranslator } from '@/lib/web/messages';

/** The announcement as it is printed, with what was extended and corrected since. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { announcement: announcementToPrint },
  title: async () => (await getTranslator('rounds'))('announcement.preview'),
  async render({ announcement: { round, changes } }) {
    const t = await getTranslator('rounds');
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
          title={t('announcement.documentTitle', { call: callName(round.title) })}
          sections={round.announcement}
          issuedBy={round.issuedBy || hostOf(round)}
          issuedAt={round.publishedAt}
          requirements={announcedDemands(round.terms)}
          changes={changes}
        />
      </>
    );
  },
});
