import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { RoundForm } from '@/components/rounds/settings/round-form';
import { roundForm } from '@/lib/applications/filling/round-form';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { settingsToMake } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { SettingsHeader } from '../settings-header';
import { editFormAction, setFormRulesAction } from './actions';

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
  const [round, form] = await Promise.all([settingsToMake(actor, roundId), roundForm(actor, roundId)]);
  if (round === null || form === null) notFound();
  const problems = problemsToMend(round, now);
  return (
    <>
      <SettingsHeader actor={actor} round={round} now={now} />
      <RoundForm
        round={round}
        form={form}
        problems={problems}
        place={builderPlace(query)}
        editAction={editFormAction}
        rulesAction={setFormRulesAction}
      />
    </>
  );
}
