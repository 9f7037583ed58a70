import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { noticeState } from '@/components/awards/notice-state';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { AwardList } from '@/components/disclosure/award-list';
import { CallTag } from '@/components/disclosure/call-tag';
import { CategoryTable } from '@/components/disclosure/category-table';
import { FundTable } from '@/components/disclosure/fund-table';
import { FunnelTable } from '@/components/disclosure/funnel-table';
import { ResultTag } from '@/components/disclosure/result-tag';
import { EditionTracks } from '@/components/rounds/edition-tracks';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { takesObjections } from '@/lib/awards/rules';
import { pageParams } from '@/lib/disclosure/list-params';
import { publicResult } from '@/lib/disclosure/result-detail';
import { resultTitle } from '@/lib/disclosure/results';
import { paths } from '@/lib/paths/paths';
import { hasResult } from '@/lib/rounds/rules';
import { tracksOf } from '@/lib/rounds/tracks/edition';
import { getTranslator } from '@/lib/web/messages';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await resultTitle((await params).roundId);
  return title === null ? {} : { title };
}

export default async function ResultPage({ params, searchParams }: Props) {
  const [{ roundId }, { page }, now, t] = [
    await params,
    pageParams.parse(await searchParams),
    new Date(),
    await getTranslator('disclosure'),
  ];
  const result = await publicResult(roundId, page);
  if (result === null) notFound();
  const tracks = (await tracksOf(result, now, { isPublic: true })).filter(hasResult);
  const mayObject = result.notice.status === 'RUNNING' && takesObjections(result.notice, now);
  return (
    <>
      <PageHeader
        title={result.title}
        state={noticeState(await getTranslator(), result.notice, now, 'disclosure.result')}
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
            <LinkButton href={paths.publicCall(roundId)}>{t('result.call')}</LinkButton>
          </>
        }
      />
      <EditionTracks
        id="tracks"
        tracks={tracks}
        hrefOf={paths.result}
        tagOf={({ phase }) => <CallTag phase={phase} />}
      />
      <FunnelTable steps={result.funnel} isFinal={result.isFinal} />
      <CategoryTable categories={result.categories} />
      <AwardList result={result} page={page} />
      <FundTable funds={result.funds} isFinal={result.isFinal} />
      <PortfolioSection portfolio={result.portfolio} reason={result.notice.floorReason} />
    </>
  );
}
