import { deskDocument } from '@/app/desk-document';
import { CommitmentDocument } from '@/components/applications/commitment-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { commitmentOfMine } from '@/lib/applications/signing-off/commitment-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** The letter of commitment as it is printed, signed and sealed: what the form has the organisation declare. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { letter: commitmentOfMine },
  title: async () => (await getTranslator('applications'))('commitment.title'),
  async render({ letter: { application, sections, confirmed } }) {
    const t = await getTranslator('applications');
    return (
      <>
        <div className="no-print mb-6 flex flex-wrap items-center gap-3">
          <LinkButton href={paths.myApplication(application.id)}>{t('commitment.back')}</LinkButton>
          <PrintButton label={t('commitment.print')} />
          <p className="text-ink-soft">{t(confirmed === null ? 'commitment.state' : 'commitment.stateConfirmed')}</p>
        </div>
        <CommitmentDocument application={application} sections={sections} confirmed={confirmed} />
      </>
    );
  },
});
