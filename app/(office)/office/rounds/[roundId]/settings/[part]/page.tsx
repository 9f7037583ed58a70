import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettingsFrame } from '@/components/rounds/settings/settings-frame';
import { fundsToUse } from '@/lib/funds/queries';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { settingsToMake } from '@/lib/rounds/queries';
import { isSettingsPart, templateParts } from '@/lib/rounds/settings/settings-parts';
import { isWorkingCopy } from '@/lib/rounds/templates/working-copy';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { SettingsHeader } from '../settings-header';
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
  const round = await settingsToMake(actor, roundId);
  if (round === null || (isWorkingCopy(round) && !templateParts.includes(part))) notFound();
  const problems = problemsToMend(round, now);
  const funds = part === 'funding' ? await fundsToUse(actor, round.cityId) : [];
  const asText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return (
    <>
      <SettingsHeader actor={actor} round={round} now={now} />
      <SettingsFrame round={round} part={part} problems={problems}>
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
