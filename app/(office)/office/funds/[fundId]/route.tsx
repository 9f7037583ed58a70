import { deskDocument } from '@/app/desk-document';
import { CoFundedByFund } from '@/components/awards/co-funding/co-funded-by-fund';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FundFields } from '@/components/funds/fund-fields';
import { RoundsOfFund } from '@/components/rounds/rounds-of-fund';
import { TrailList } from '@/components/trail/trail-list';
import { Facts } from '@/components/ui/facts';
import { LargeFigures } from '@/components/ui/figures/large-figures';
import { FoldedSection } from '@/components/ui/folded-section';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { coFundingOfFund } from '@/lib/awards/co-funding/co-funding-of-fund';
import { fundOf } from '@/lib/funds/queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { roundsOfFund } from '@/lib/rounds/rounds-of-fund';
import { getTranslator } from '@/lib/web/messages';
import { updateFundAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { updateFundAction },
  reads: { fund: fundOf, rounds: roundsOfFund, coFunded: coFundingOfFund },
  title: ({ fund }) => fund.name,
  async render({ fund, rounds, coFunded, now }) {
    const t = await getTranslator('funds');
    const leftFen = fund.totalFen - fund.committedFen;
    return (
      <>
        <PageHeader
          title={fund.name}
          state={t('fund.state', { left: formatYuan(leftFen) })}
          back={{ href: paths.officeFunds(), label: t('list.title') }}
          action={fund.mayEdit && <LinkButton href="#edit">{t('fund.edit')}</LinkButton>}
        />
        <LargeFigures
          figures={[
            { key: 'total', term: t('list.total'), figure: formatYuan(fund.totalFen) },
            { key: 'committed', term: t('list.committed'), figure: formatYuan(fund.committedFen) },
            { key: 'awarded', term: t('list.awarded'), figure: formatYuan(fund.awardedFen) },
            { key: 'left', term: t('list.left'), figure: formatYuan(leftFen) },
          ]}
        />
        <Facts
          className="mt-6"
          facts={[
            { term: t('fields.region'), value: fund.regionName },
            { term: t('fields.kind'), value: t(`kinds.${fund.kind}`) },
            { term: t('fields.year'), value: fund.year },
          ]}
        />
        <RoundsOfFund rounds={rounds} now={now} isObserver={!fund.mayEdit} />
        <CoFundedByFund lines={coFunded} />
        {fund.mayEdit && (
          <FoldedSection id="edit" title={t('fund.edit')}>
            <Form action={updateFundAction}>
              <input type="hidden" name="fundId" value={fund.id} />
              <input type="hidden" name="version" value={fund.version} />
              <FundFields fund={fund} year={fund.year} />
              <SubmitButton>{t('fund.save')}</SubmitButton>
            </Form>
          </FoldedSection>
        )}
        <TrailList lines={fund.trail} namespace="funds" />
      </>
    );
  },
});
