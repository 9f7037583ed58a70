import { publicDocument } from '@/app/(public)/public-document';
import { DemonstrationCodes } from '@/components/people/demonstration-codes';
import { LetterList } from '@/components/people/letter-list';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { letters } from '@/lib/mail/queries';
import { paths } from '@/lib/paths/paths';
import { demonstrationCodes } from '@/lib/people/second-factor/demonstration-codes';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'anyone',
  reads: { list: letters, codes: demonstrationCodes },
  title: async () => ({ title: (await getTranslator('people'))('outbox.title'), robots: { index: false } }),
  render: async ({ list: { page: number, to, total, rows }, codes, now }) => {
    const t = await getTranslator('people');
    return (
      <>
        <PageHeader title={t('outbox.title')} state={t('outbox.state', { count: total })} />
        <DemonstrationCodes codes={codes} />
        <form action={paths.outbox()} role="search" className="mb-6 flex max-w-form gap-2">
          <input
            type="search"
            name="to"
            defaultValue={to}
            maxLength={100}
            aria-label={t('outbox.find')}
            placeholder={t('outbox.find')}
            className="input"
            autoComplete="off"
          />
          <button type="submit" className="button shrink-0" data-kind="secondary">
            {t('outbox.look')}
          </button>
        </form>
        <LetterList letters={rows} now={now} isFiltered={to !== ''} />
        <NumberedPages
          page={number}
          size={PAGE_SIZE}
          total={total}
          href={(next) => withQuery(paths.outbox(), { page: next, to: to === '' ? undefined : to })}
        />
      </>
    );
  },
});
