import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { OrganisationFields } from '@/components/organisations/organisation-fields';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { organisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { updateOrganisationAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('organisations'))('mine.editTitle') };
}

export default async function EditOrganisationPage({ params }: { params: Promise<{ organisationId: string }> }) {
  const [actor, { organisationId }, t] = [await signedInActor(), await params, await getTranslator('organisations')];
  const organisation = await organisationDetail(actor, organisationId);
  if (organisation === null || !organisation.may.update) notFound();
  const regions = await regionOptions('/', shanghaiDay(new Date()));
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
      <Form action={updateOrganisationAction}>
        <input type="hidden" name="organisationId" value={organisation.id} />
        <input type="hidden" name="version" value={organisation.version} />
        <OrganisationFields regions={regions} known={organisation} />
        <SubmitButton>{t(isReturned ? 'mine.saveAndSend' : 'mine.save')}</SubmitButton>
      </Form>
    </>
  );
}
