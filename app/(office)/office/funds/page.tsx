import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { SelectField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FundFields } from '@/components/funds/fund-fields';
import { FundTable } from '@/components/funds/fund-table';
import { RegionOptions } from '@/components/regions/region-options';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeader } from '@/components/ui/page-header';
import { fundList } from '@/lib/funds/fund-list';
import { officeFunds } from '@/lib/funds/read-fund-list';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { readAsked } from '@/lib/lists/asked';
import { isNarrowed } from '@/lib/lists/narrowed';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { createFundAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('funds'))('list.title') };
}

export default async function FundsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('funds')];
  const [asked, now] = [readAsked(fundList, query), new Date()];
  const today = shanghaiDay(now);
  const [list, regions] = await Promise.all([
    officeFunds(actor, asked, { now }),
    ask(regionOptionsOf, { role: 'OFFICER' }),
  ]);
  return (
    <>
      <PageHeader title={t('list.title')} state={t('list.state', { count: list.page.total })} />
      <FundTable
        {...list}
        asked={asked}
        now={now}
        views={<ViewsOf list={fundList} asked={asked} path={paths.officeFunds()} />}
      />
      {regions.length > 0 && (
        <div className="mt-8">
          <Disclosure label={t('create.title')} open={list.page.total === 0 && !isNarrowed(fundList, asked)}>
            <Form action={createFundAction}>
              <SelectField
                name="regionId"
                label={t('fields.region')}
                hint={t('fields.regionHint')}
                defaultValue={regions.length === 1 ? regions[0]?.id : undefined}
                required
              >
                <RegionOptions options={regions} empty={t('fields.choose')} />
              </SelectField>
              <FundFields year={Number(today.slice(0, 4))} />
              <SubmitButton>{t('create.submit')}</SubmitButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </>
  );
}
