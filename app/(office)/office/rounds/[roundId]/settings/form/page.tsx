import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { editFormAction, setFormRulesAction } from '@/app/(office)/office/_plan/actions';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { RoundHeader } from '@/components/rounds/round-header';
import { PlanForm } from '@/components/rounds/settings/plan-form';
import { planOfRound } from '@/components/rounds/settings/settings-form';
import { formToBuild } from '@/lib/applications/filling/round-form';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundHeader, settingsOf } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('rounds');
  return { title: t('parts.form') };
}

export default async function RoundFormPage({ params, searchParams }: Props) {
  const [actor, { roundId }, query, now] = [await signedInActor(), await params, await searchParams, new Date()];
  const [header, round] = await Promise.all([roundHeader(actor, roundId), settingsOf(actor, roundId)]);
  if (header === null || round === null) notFound();
  const form = await formToBuild(round.plan);
  const problems = problemsToMend(round, now);
  return (
    <>
      <RoundHeader header={header} now={now} current="settings" />
      <PlanForm
        plan={planOfRound(round)}
        form={form}
        problems={problems}
        place={builderPlace(query)}
        editAction={editFormAction}
        rulesAction={setFormRulesAction}
      />
    </>
  );
}
