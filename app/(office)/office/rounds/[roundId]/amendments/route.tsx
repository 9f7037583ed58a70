import { deskDocument } from '@/app/desk-document';
import { amendmentsState } from '@/components/amendments/amendment-state';
import { AmendmentTable } from '@/components/amendments/amendment-table';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RoundHeader } from '@/components/rounds/round-header';
import { EmptyState } from '@/components/ui/empty-state';
import { amendmentsOfRound } from '@/lib/amendments/queries';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { draftAmendmentAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { draftAmendmentAction },
  reads: { header: roundHeader, amendments: amendmentsOfRound },
  title: async ({ header }) => `${(await getTranslator('amendments'))('title')} · ${header.title}`,
  async render({ header, amendments, now }) {
    const t = await getTranslator('amendments');
    const { rows, mayDraft } = amendments;
    const start = mayDraft && (
      <Form action={draftAmendmentAction}>
        <input type="hidden" name="roundId" value={header.id} />
        <SubmitButton>{t('list.start')}</SubmitButton>
      </Form>
    );
    return (
      <>
        <RoundHeader header={header} now={now} current="amendments" state={amendmentsState(t, amendments)} />
        {rows.length === 0 ? (
          <EmptyState title={t('list.empty')} action={start}>
            {t('list.how')}
          </EmptyState>
        ) : (
          <AmendmentTable roundId={header.id} rows={rows} />
        )}
        {rows.length > 0 && mayDraft && (
          <div className="mt-6">
            <p className="mb-4 max-w-text text-ink-soft">{t('list.how')}</p>
            {start}
          </div>
        )}
      </>
    );
  },
});
