import { sharedDocument } from '@/app/(public)/public-document';
import { ResultName } from '@/components/disclosure/result-name';
import { ResultTag } from '@/components/disclosure/result-tag';
import { ListPage } from '@/components/lists/list-page';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { resultList } from '@/lib/disclosure/result-list';
import { publicResults } from '@/lib/disclosure/results';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { list: publicResults },
  title: async () => (await getTranslator('disclosure'))('results.title'),
  async render({ list, now }) {
    const [t, follows] = [await getTranslator('disclosure'), await getTranslator('follows')];
    return (
      <>
        <PageHeader
          title={t('results.title')}
          state={t('results.state', { total: list.page.total })}
          action={
            <>
              <LinkButton href={withQuery(paths.follow(), { kind: 'RESULT' })}>{follows('followThese')}</LinkButton>{' '}
              <LinkButton href={paths.findObjection()}>{t('objectionFind.title')}</LinkButton>
            </>
          }
        />
        <ListPage
          list={resultList}
          {...list}
          path={paths.results()}
          now={now}
          rowHref={({ opens }) => paths.result(opens)}
          cells={{
            title: (result) => <ResultName result={result} />,
            status: (result) => <ResultTag result={result} />,
          }}
        />
      </>
    );
  },
});
