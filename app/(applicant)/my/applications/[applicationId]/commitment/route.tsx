import { deskDocument } from '@/app/desk-document';
import { SealedLetter } from '@/components/applications/commitment/sealed-letter';
import { CommitmentDocument } from '@/components/applications/commitment-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { commitmentOfMine } from '@/lib/applications/signing-off/commitment-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { attachLetterAction, keepLetterAction, removeLetterAction } from '../actions';

/** The letter of commitment as it is printed, signed and sealed: what the form has the organisation declare. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { attachLetterAction, keepLetterAction, removeLetterAction },
  reads: { letter: commitmentOfMine },
  title: async () => (await getTranslator('applications'))('commitment.title'),
  async render({ letter: { application, sections, confirmed, letter, mayEdit } }) {
    const t = await getTranslator('applications');
    return (
      <>
        <div className="no-print mb-6 flex flex-wrap items-center gap-3">
          <LinkButton href={paths.myApplication(application.id)}>{t('commitment.back')}</LinkButton>
          <PrintButton label={t('commitment.print')} />
          <p className="text-ink-soft">{t(confirmed === null ? 'commitment.state' : 'commitment.stateConfirmed')}</p>
        </div>
        <SealedLetter
          applicationId={application.id}
          letter={letter}
          mayEdit={mayEdit}
          actions={{ attach: attachLetterAction, remove: removeLetterAction, keep: keepLetterAction }}
          isPrinted
        />
        <CommitmentDocument
          application={application}
          sections={sections}
          confirmed={confirmed}
          printedCode={letter?.code ?? null}
        />
      </>
    );
  },
});
