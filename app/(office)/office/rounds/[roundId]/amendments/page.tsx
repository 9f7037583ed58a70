import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { amendmentsState } from '@/components/amendments/amendment-state';
import { AmendmentTable } from '@/components/amendments/amendment-table';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RoundHeader } from '@/components/rounds/round-header';
import { EmptyState } from '@/components/ui/empty-state';
import { amendmentsOfRound } from '@/lib/amendments/queries';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { draftAmendmentAction } from './actions';

type Props = { params: Promise<{ roundId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const header = await roundHeader(await signedInActor(), (await params).roundId);
  return { title: `${(await getTranslator('amendments'))('title')} · ${header?.title ?? ''}` };
}

export default async function RoundAmendmentsPage({ params }: Props) {
  const [actor, { roundId }, now, t] = [
    await signedInActor(),
    await params,
    new Date(),
    await getTranslator('amendments'),
  ];
  const [header, found] = await Promise.all([roundHeader(actor, roundId), amendmentsOfRound(actor, roundId, now)]);
  if (header === null || found === null) notFound();
  const start = found.mayDraft && (
    <Form action={draftAmendmentAction}>
      <input type="hidden" name="roundId" value={roundId} />
      <SubmitButton>{t('list.start')}</SubmitButton>
    </Form>
  );
  return (
    <>
      <RoundHeader header={header} now={now} current="amendments" state={amendmentsState(t, found)} />
      {found.rows.length === 0 ? (
        <EmptyState title={t('list.empty')} action={start}>
          {t('list.how')}
        </EmptyState>
      ) : (
        <AmendmentTable roundId={roundId} rows={found.rows} />
      )}
      {found.rows.length > 0 && found.mayDraft && (
        <div className="mt-6">
          <p className="mb-4 max-w-text text-ink-soft">{t('list.how')}</p>
          {start}
        </div>
      )}
    </>
  );
}
