import type { Metadata } from 'next';
import { CallList } from '@/components/disclosure/call-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { callListParams } from '@/lib/disclosure/list-params';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE, windowOf } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { publicRounds } from '@/lib/rounds/public-rounds';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('disclosure'))('calls.title') };
}

export default async function CallsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ when, page }, now, t] = [
    callListParams.parse(await searchParams),
    new Date(),
    await getTranslator('disclosure'),
  ];
  const [shown, all, open] = await Promise.all([
    publicRounds(now, { when, ...windowOf(page) }),
    publicRounds(now, { take: 0 }),
    publicRounds(now, { when: 'open', take: 0 }),
  ]);
  const chips = ([undefined, 'open', 'scheduled', 'past'] as const).map((one) => ({
    href: withQuery(paths.publicCalls(), { when: one }),
    label: t(`calls.${one ?? 'all'}`),
    isCurrent: one === when,
  }));
  return (
    <>
      <PageHeader title={t('calls.title')} state={t('calls.state', { total: all.total, open: open.total })} />
      <Chips label={t('calls.filters')} links={chips} />
      {shown.rows.length === 0 ? (
        <EmptyState title={t('calls.none')}>{t('calls.noneHint')}</EmptyState>
      ) : (
        <CallList id="calls" caption={t('calls.caption')} calls={shown.rows} now={now} />
      )}
      <NumberedPages
        page={page}
        size={PAGE_SIZE}
        total={shown.total}
        href={(one) => withQuery(paths.publicCalls(), { when, page: one })}
      />
    </>
  );
}
