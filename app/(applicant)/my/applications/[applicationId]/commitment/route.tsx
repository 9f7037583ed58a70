import { deskDocument } from '@/app/desk-document';
import { SealedLetter, stateOfLetter } from '@/components/applications/commitment/sealed-letter';
import { CommitmentDocument } from '@/components/applications/commitment-document';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { StatusTag } from '@/components/ui/status-tag';
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
    const stands = letter === null ? null : stateOfLetter(t, letter);
    return (
      <>
        <PageHeader
          title={t('commitment.title')}
          state={stands?.state ?? t(confirmed === null ? 'commitment.state' : 'commitment.stateConfirmed')}
          tag={stands && <StatusTag tone={stands.tone}>{stands.word}</StatusTag>}
          back={{ href: paths.myApplication(application.id), label: application.title || t('mine.untitled') }}
          action={<PrintButton label={t('commitment.print')} />}
        />
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
