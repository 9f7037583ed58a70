import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoundHeader } from '@/components/rounds/round-header';
import { planOfRound } from '@/components/rounds/settings/settings-form';
import { SettingsFrame } from '@/components/rounds/settings/settings-frame';
import { fundsToUse } from '@/lib/funds/queries';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundHeader, settingsOf } from '@/lib/rounds/queries';
import { isSettingsPart } from '@/lib/rounds/settings/settings-parts';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { PartForm } from './part-form';

type Props = {
  params: Promise<{ roundId: string; part: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part } = await params;
  const t = await getTranslator('rounds');
  return { title: isSettingsPart(part) ? t(`parts.${part}`) : t('tabs.settings') };
}

export default async function RoundSettingsPage({ params, searchParams }: Props) {
  const [actor, { roundId, part }, query, now] = [await signedInActor(), await params, await searchParams, new Date()];
  // The form has a page of its own.
  if (!isSettingsPart(part) || part === 'form') notFound();
  const [header, round] = await Promise.all([roundHeader(actor, roundId), settingsOf(actor, roundId)]);
  if (header === null || round === null) notFound();
  const problems = problemsToMend(round, now);
  const funds = part === 'funding' ? await fundsToUse(actor, round.cityId) : [];
  const asText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return (
    <>
      <RoundHeader header={header} now={now} current="settings" />
      <SettingsFrame of={planOfRound(round)} part={part} problems={problems}>
        <PartForm
          part={part}
          round={round}
          problems={problems}
          funds={funds}
          chosen={asText(query['of'])}
          filled={asText(query['filled'])}
        />
      </SettingsFrame>
    </>
  );
}
