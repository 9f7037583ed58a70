import { redirect } from 'next/navigation';
import { settingsPlace } from '@/components/rounds/settings-place';
import { isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundInSettings } from '@/lib/rounds/queries';
import { ask, requestNow } from '@/lib/web/ask';
import { currentActor } from '@/lib/web/session';

/** Leads to what is still to be set, and when nothing is, to where it is published. Visitors sign in at the first part. */
export default async function SettingsPage({ params }: { params: Promise<{ roundId: string }> }) {
  const { roundId } = await params;
  if (!isPerson(await currentActor())) redirect(paths.roundSettings(roundId, 'basics'));
  const { round } = await ask(roundInSettings, { roundId });
  if (round.status !== 'DRAFT') redirect(paths.roundSettings(roundId, 'basics'));
  const [first] = problemsToMend(round, requestNow());
  redirect(settingsPlace(roundId, first ?? { part: 'publish' }));
}
