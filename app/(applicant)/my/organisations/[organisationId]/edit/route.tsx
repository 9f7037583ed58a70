import { notFound } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { MissingFacts } from '@/components/organisations/missing-facts';
import { OrganisationFields } from '@/components/organisations/organisation-fields';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { ownOrganisation } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { updateOrganisationAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { updateOrganisationAction },
  reads: { organisation: ownOrganisation },
  title: async () => (await getTranslator('organisations'))('mine.editTitle'),
  async render({ organisation }) {
    const t = await getTranslator('organisations');
    if (!organisation.may.update) notFound();
    const regions = await ask(regionOptions, { below: '/' });
    const isReturned = organisation.status === 'RETURNED';
    const back = { href: paths.myOrganisation(organisation.id), label: organisation.name };
    return (
      <>
        <PageHeader
          title={t('mine.editTitle')}
          state={t(isReturned ? 'mine.editReturned' : 'mine.editState')}
          back={back}
        />
        {isReturned && (
          <Notice tone="returned" title={t('mine.returnNote')} className="mb-6 max-w-form">
            <p className="whitespace-pre-line">{organisation.returnNote}</p>
          </Notice>
        )}
        <MissingFacts known={organisation} />
        <PageScript name="regions" />
        <Form action={updateOrganisationAction}>
          <input type="hidden" name="organisationId" value={organisation.id} />
          <input type="hidden" name="version" value={organisation.version} />
          <OrganisationFields regions={regions} known={organisation} />
          <SubmitButton>{t(isReturned ? 'mine.saveAndSend' : 'mine.save')}</SubmitButton>
        </Form>
      </>
    );
  },
});
