import type { Metadata } from 'next';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('disclosure'))('objectionDone.title') };
}

/** Says what happens next; nothing about the objection itself, which only its sender and the office know. */
export default async function ObjectionSentPage({ params }: { params: Promise<{ roundId: string }> }) {
  const [{ roundId }, t] = [await params, await getTranslator('disclosure')];
  return (
    <>
      <PageHeader
        title={t('objectionDone.title')}
        back={{ href: paths.result(roundId), label: t('objectionDone.back') }}
      />
      <Notice tone="passed">{t('objectionDone.text')}</Notice>
    </>
  );
}
