import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LetterList } from '@/components/people/letter-list';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE, pageNumber } from '@/lib/lists/ranked';
import { letters } from '@/lib/mail/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('people'))('outbox.title'), robots: { index: false } };
}

/** Letters hold one-time links, so outside a demonstration this page does not exist. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  if (process.env['GONGCHUANG_DEMO'] !== '1') notFound();
  const page = pageNumber.parse((await searchParams).page);
  const [t, { total, rows }] = await Promise.all([getTranslator('people'), letters(page)]);
  return (
    <>
      <PageHeader title={t('outbox.title')} state={t('outbox.state', { count: total })} />
      <LetterList letters={rows} />
      <NumberedPages
        page={page}
        size={PAGE_SIZE}
        total={total}
        href={(next) => withQuery(paths.outbox(), { page: next })}
      />
    </>
  );
}
