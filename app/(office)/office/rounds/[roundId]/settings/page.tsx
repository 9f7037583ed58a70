import { redirect } from 'next/navigation';
import { placeAfterSaving, settingsPlace } from '@/components/rounds/settings-place';
import { isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundInSettings } from '@/lib/rounds/queries';
import { settingsPageParams } from '@/lib/rounds/settings/settings-parts';
import { ask, requestNow } from '@/lib/web/ask';
import { currentActor } from '@/lib/web/session';

type SettingsPageProps = { params: Promise<{ roundId: string }>; searchParams: Promise<object> };

/** Leads to what is still to be set, and when nothing is, to where it is published. Visitors sign in at the first part. */
export default async function SettingsPage({ params, searchParams }: SettingsPageProps) {
  const { roundId } = await params;
  const { saved } = settingsPageParams.parse({ ...(await searchParams), part: null });
  if (!isPerson(await currentActor())) redirect(paths.roundSettings(roundId, 'basics'));
  const { round } = await ask(roundInSettings, { roundId });
  if (round.status !== 'DRAFT') redirect(paths.roundSettings(roundId, 'basics'));
  const gaps = problemsToMend(round, requestNow());
  if (saved !== undefined) redirect(placeAfterSaving(roundId, saved, gaps));
  const [first] = gaps;
  redirect(settingsPlace(roundId, first ?? { part: 'publish' }));
}
