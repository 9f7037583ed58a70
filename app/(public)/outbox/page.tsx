import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LetterList } from '@/components/people/letter-list';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { LETTERS_PER_PAGE, letters } from '@/lib/mail/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('people'))('outbox.title'), robots: { index: false } };
}

/** Letters hold one-time links, so outside a demonstration this page does not exist. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  if (process.env['GONGCHUANG_DEMO'] !== '1') notFound();
  const page = Math.min(100_000, Math.max(1, Math.trunc(Number((await searchParams).page)) || 1));
  const [t, { total, rows }] = await Promise.all([getTranslator('people'), letters(page)]);
  return (
    <>
      <PageHeader title={t('outbox.title')} state={t('outbox.state', { count: total })} />
      <LetterList letters={rows} />
      <NumberedPages
        page={page}
        size={LETTERS_PER_PAGE}
        total={total}
        href={(next) => `${paths.outbox()}?page=${next}`}
      />
    </>
  );
}
