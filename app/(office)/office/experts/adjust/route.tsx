import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { AdjustRosterForm } from '@/components/experts/adjust-roster-form';
import { AdjustmentsBefore } from '@/components/experts/adjustments-before';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { rosterToAdjust } from '@/lib/experts/pool/roster-to-adjust';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { adjustRosterAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { adjustRosterAction },
  reads: { roster: rosterToAdjust },
  title: async () => (await getTranslator('experts'))('adjust.title'),
  async render({ roster: { cityId, cities, experts, before }, now }) {
    const t = await getTranslator('experts');
    const others = cities.filter(({ id }) => id !== cityId);
    return (
      <>
        <PageScript name="jobs" />
        <PageHeader
          title={t('adjust.title')}
          state={t('adjust.state', { count: experts.length })}
          back={{ href: paths.officeExperts(), label: t('detail.back') }}
        />
        {others.map(({ id, name }) => (
          <LinkButton key={id} kind="secondary" href={`${paths.officeExperts('/adjust')}?city=${id}`}>
            {t('adjust.of', { city: name })}
          </LinkButton>
        ))}
        {experts.length > 0 && (
          <AdjustRosterForm
            cityId={cityId}
            experts={experts}
            year={Number(shanghaiDay(now).slice(0, 4))}
            action={adjustRosterAction}
          />
        )}
        <AdjustmentsBefore before={before} />
      </>
    );
  },
});
