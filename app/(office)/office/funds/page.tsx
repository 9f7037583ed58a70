import { SelectField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FundFields } from '@/components/funds/fund-fields';
import { FundTable } from '@/components/funds/fund-table';
import { RegionOptions } from '@/components/regions/region-options';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { fundRows } from '@/lib/funds/queries';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { createFundAction } from './actions';

const screen = page({
  enter: 'signed-in',
  reads: { funds: fundRows },
  title: async () => (await getTranslator('funds'))('list.title'),
  async render({ funds, now }) {
    const [t, today] = [await getTranslator('funds'), shanghaiDay(now)];
    const regions = await ask(regionOptionsOf, { role: 'OFFICER' });
    return (
      <>
        <PageHeader title={t('list.title')} state={t('list.state', { count: funds.length })} />
        {funds.length === 0 ? (
          <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>
        ) : (
          <FundTable funds={funds} />
        )}
        {regions.length > 0 && (
          <div className="mt-8">
            <Disclosure label={t('create.title')} open={funds.length === 0}>
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
  },
});

export const generateMetadata = screen.head;
export default screen.body;
