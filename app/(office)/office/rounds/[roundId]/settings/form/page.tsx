import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { RoundForm } from '@/components/rounds/settings/round-form';
import { RoundHeader } from '@/components/rounds/round-header';
import { roundForm } from '@/lib/applications/round-form';
import { problemsBeforePublishing } from '@/lib/rounds/problems-before-publishing';
import { roundHeader, settingsOf } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { editFormAction, setFormRulesAction } from './actions';

type Props = { params: Promise<{ roundId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('rounds');
  return { title: t('parts.form') };
}

export default async function RoundFormPage({ params, searchParams }: Props) {
  const [actor, { roundId }, query, now] = [await signedInActor(), await params, await searchParams, new Date()];
  const [header, round, form] = await Promise.all([roundHeader(actor, roundId), settingsOf(actor, roundId), roundForm(actor, roundId)]);
  if (header === null || round === null || form === null) notFound();
  const problems = round.status === 'DRAFT' ? problemsBeforePublishing(round, now) : [];
  return (
    <>
      <RoundHeader header={header} now={now} current="settings" />
      <RoundForm round={round} form={form} problems={problems} place={builderPlace(query)} editAction={editFormAction} rulesAction={setFormRulesAction} />
    </>
  );
}
