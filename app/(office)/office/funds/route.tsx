import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FundFields } from '@/components/funds/fund-fields';
import { FundTable } from '@/components/funds/fund-table';
import { RegionField } from '@/components/regions/region-field';
import { FoldedSection } from '@/components/ui/folded-section';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { fundList } from '@/lib/funds/fund-list';
import { officeFunds } from '@/lib/funds/read-fund-list';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { isNarrowed } from '@/lib/lists/narrowed';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { createFundAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { createFundAction, ...viewActions },
  reads: { list: officeFunds },
  title: async () => (await getTranslator('funds'))('list.title'),
  render: async ({ list, now }) => {
    const [t, regions] = [await getTranslator('funds'), await ask(regionOptionsOf, { role: 'OFFICER' })];
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('list.title')}
          state={
            <>
              {t('list.state', { count: list.page.total })} <a href={paths.coFunding()}>{t('list.toCoFunding')}</a>
            </>
          }
          action={
            regions.length > 0 && (
              <LinkButton kind="primary" href="#create">
                {t('create.submit')}
              </LinkButton>
            )
          }
        />
        <FundTable
          {...list}
          now={now}
          views={<ViewsOf list={fundList} asked={list.asked} path={paths.officeFunds()} />}
        />
        {regions.length > 0 && (
          <FoldedSection
            id="create"
            title={t('create.title')}
            open={list.page.total === 0 && !isNarrowed(fundList, list.asked)}
          >
            <Form action={createFundAction}>
              <RegionField
                label={t('fields.region')}
                hint={t('fields.regionHint')}
                defaultValue={regions[0]?.id}
                options={regions}
                empty={t('fields.choose')}
              />
              <FundFields year={Number(shanghaiDay(now).slice(0, 4))} />
              <SubmitButton>{t('create.submit')}</SubmitButton>
            </Form>
          </FoldedSection>
        )}
      </>
    );
  },
});
