import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { GuideList } from '@/components/topics/guide-list';
import { publicGuideState } from '@/components/topics/guide-state';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { paths } from '@/lib/paths/paths';
import { topicGuide } from '@/lib/topics/guide';
import { getTranslator } from '@/lib/web/messages';

type Props = { params: Promise<{ roundId: string }> };
const guideOf = cache((roundId: string) => topicGuide(roundId, new Date()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [guide, t] = [await guideOf((await params).roundId), await getTranslator('topics')];
  return guide === null ? {} : { title: t('guide.title', { round: guide.round.title }) };
}

export default async function TopicGuidePage({ params }: Props) {
  const [guide, t] = [await guideOf((await params).roundId), await getTranslator('topics')];
  if (guide === null) notFound();
  const { round } = guide;
  return (
    <>
      <PageHeader
        title={t('guide.title', { round: round.title })}
        state={publicGuideState(t, guide)}
        {...(round.publishedAt === null ? {} : { back: { href: paths.publicCall(round.id), label: t('guide.back') } })}
        action={<PrintButton label={t('guide.print')} />}
      />
      <GuideList guide={guide} />
    </>
  );
}
