import { sharedDocument } from '@/app/(public)/public-document';
import { noticeState } from '@/components/awards/notice-state';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { AwardList } from '@/components/disclosure/award-list';
import { CategoryFigures } from '@/components/disclosure/category-figures';
import { FundTable } from '@/components/disclosure/fund-table';
import { PublishedRoundTag } from '@/components/disclosure/published-round-tag';
import { ResultFunnel } from '@/components/disclosure/result-funnel';
import { ResultTag } from '@/components/disclosure/result-tag';
import { EditionTracks } from '@/components/rounds/edition-tracks';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { takesObjections } from '@/lib/awards/rules';
import { publicResult } from '@/lib/disclosure/result-detail';
import { paths } from '@/lib/paths/paths';
import { publishedTracks } from '@/lib/rounds/published/published-round';
import { hasResult } from '@/lib/rounds/rules';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { result: publicResult },
  title: ({ result: { title, body } }) => ({ title, body }),
  async render({ result, now }) {
    const [{ id: roundId }, t] = [result, await getTranslator('disclosure')];
    const tracks = (await ask(publishedTracks, { roundId })).filter(hasResult);
    const mayObject = result.notice.status === 'RUNNING' && takesObjections(result.notice, now);
    return (
      <>
        <PageHeader
          title={result.title}
          state={noticeState(
            await getTranslator(),
            { notice: result.notice, now, mover: result.body },
            'disclosure.result',
          )}
          tag={<ResultTag result={{ isFinal: result.isFinal, endDay: result.notice.endDay }} />}
          back={{ href: paths.results(), label: t('result.back') }}
          action={
            <>
              {mayObject && (
                <LinkButton href={paths.newObjection(roundId)} kind="primary">
                  {t('result.object')}
                </LinkButton>
              )}
              <LinkButton href={paths.resultNotice(roundId)}>{t('result.notice')}</LinkButton>
              <LinkButton href={paths.publishedRound(roundId)}>{t('result.round')}</LinkButton>
            </>
          }
        />
        <EditionTracks
          id="tracks"
          tracks={tracks}
          hrefOf={paths.result}
          tagOf={({ phase }) => <PublishedRoundTag phase={phase} />}
        />
        <ResultFunnel steps={result.funnel} isFinal={result.isFinal} />
        <CategoryFigures categories={result.categories} isFinal={result.isFinal} />
        <AwardList result={result} page={result.page} />
        <FundTable funds={result.funds} isFinal={result.isFinal} />
        <PortfolioSection portfolio={result.portfolio} reason={result.notice.shareReason} />
      </>
    );
  },
});
