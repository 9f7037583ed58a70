import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PastRoundFields } from '@/components/past/past-round-fields';
import { PastRoundTable } from '@/components/past/past-round-table';
import { RegionField } from '@/components/regions/region-field';
import { FoldedSection } from '@/components/ui/folded-section';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { pastRounds } from '@/lib/past/rounds-of-office';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { recordPastRoundAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { recordPastRoundAction },
  reads: { rounds: pastRounds },
  title: async () => (await getTranslator('past.rounds'))('title'),
  async render({ rounds }) {
    const [t, regions] = [await getTranslator('past.rounds'), await ask(regionOptionsOf, { role: 'OFFICER' })];
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('title')}
          state={t('state')}
          action={
            <>
              <LinkButton href={paths.pastProjects()}>{t('toProjects')}</LinkButton>{' '}
              <LinkButton kind="primary" href="#record">
                {t('record')}
              </LinkButton>
            </>
          }
        />
        <PastRoundTable rounds={rounds} />
        <FoldedSection id="record" title={t('record')} open={rounds.length === 0}>
          <Form action={recordPastRoundAction}>
            <RegionField
              label={t('region')}
              hint={t('regionHint')}
              defaultValue={regions[0]?.id}
              options={regions}
              empty={t('choose')}
            />
            <PastRoundFields />
            <SubmitButton>{t('record')}</SubmitButton>
          </Form>
        </FoldedSection>
      </>
    );
  },
});
