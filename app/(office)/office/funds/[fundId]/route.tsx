import { deskDocument } from '@/app/desk-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FundFields } from '@/components/funds/fund-fields';
import { RoundsOfFund } from '@/components/rounds/rounds-of-fund';
import { TrailList } from '@/components/trail/trail-list';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { fundOf } from '@/lib/funds/queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { roundsOfFund } from '@/lib/rounds/rounds-of-fund';
import { getTranslator } from '@/lib/web/messages';
import { updateFundAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { updateFundAction },
  reads: { fund: fundOf, rounds: roundsOfFund },
  title: ({ fund }) => fund.name,
  async render({ fund, rounds, now }) {
    const t = await getTranslator('funds');
    const leftFen = fund.totalFen - fund.committedFen;
    return (
      <>
        <PageHeader
          title={fund.name}
          state={t('fund.state', { left: formatYuan(leftFen) })}
          back={{ href: paths.officeFunds(), label: t('list.title') }}
        />
        <Facts
          facts={[
            { term: t('fields.region'), value: fund.regionName },
            { term: t('fields.kind'), value: t(`kinds.${fund.kind}`) },
            { term: t('fields.year'), value: fund.year },
            { term: t('list.total'), value: formatYuan(fund.totalFen) },
            { term: t('list.committed'), value: formatYuan(fund.committedFen) },
            { term: t('list.awarded'), value: formatYuan(fund.awardedFen) },
          ]}
        />
        <RoundsOfFund rounds={rounds} now={now} isObserver={!fund.mayEdit} />
        {fund.mayEdit && (
          <>
            <Section title={t('fund.edit')}>
              <Form action={updateFundAction}>
                <input type="hidden" name="fundId" value={fund.id} />
                <input type="hidden" name="version" value={fund.version} />
                <FundFields fund={fund} year={fund.year} />
                <SubmitButton>{t('fund.save')}</SubmitButton>
              </Form>
            </Section>
          </>
        )}
        <TrailList lines={fund.trail} namespace="funds" />
      </>
    );
  },
});
