import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormPreview } from '@/app/(office)/office/_plan/form-preview';
import { paths } from '@/lib/paths/paths';
import { settingsOf } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = { params: Promise<{ roundId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('builder');
  return { title: t('preview.whole') };
}

export default async function FormPreviewPage({ params }: Props) {
  const [actor, { roundId }] = [await signedInActor(), await params];
  const round = await settingsOf(actor, roundId);
  if (round === null) notFound();
  return <FormPreview plan={round.plan} back={{ href: paths.roundSettings(roundId, 'form'), label: round.title }} />;
}
