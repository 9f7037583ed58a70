import { deskDocument } from '@/app/desk-document';
import { CommitmentDocument } from '@/components/applications/commitment-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { applicationOfMine } from '@/lib/applications/applicant-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** The letter of commitment as it is printed, signed and sealed: what the form has the organisation declare. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { own: applicationOfMine },
  title: async () => (await getTranslator('applications'))('commitment.title'),
  async render({ own: { application, form } }) {
    const t = await getTranslator('applications');
    return (
      <>
        <div className="no-print mb-6 flex flex-wrap items-center gap-3">
          <LinkButton href={paths.myApplication(application.id)}>{t('commitment.back')}</LinkButton>
          <PrintButton label={t('commitment.print')} />
          <p className="text-ink-soft">{t('commitment.state')}</p>
        </div>
        <CommitmentDocument application={application} sections={form.sections} />
      </>
    );
  },
});
