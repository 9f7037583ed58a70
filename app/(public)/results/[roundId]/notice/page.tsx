import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeDocument } from '@/components/awards/notice-document';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { publicNotice } from '@/lib/disclosure/notice';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('disclosure'))('notice.pageTitle') };
}

export default async function NoticePage({ params }: { params: Promise<{ roundId: string }> }) {
  const [{ roundId }, t] = [await params, await getTranslator('disclosure')];
  const found = await publicNotice(roundId);
  if (found === null) notFound();
  return (
    <>
      <div className="no-print mb-6 flex flex-wrap gap-3">
        <LinkButton href={paths.result(roundId)}>{t('notice.back')}</LinkButton>
        <PrintButton label={t('notice.print')} />
      </div>
      <NoticeDocument round={found.round} notice={found.notice} lines={found.lines} />
    </>
  );
}
