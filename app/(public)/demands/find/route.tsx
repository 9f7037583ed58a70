import { sharedDocument } from '@/app/(public)/public-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { findDemandAction } from './actions';

export const { GET, POST } = sharedDocument({
  enter: 'anyone',
  actions: { findDemandAction },
  reads: {},
  title: async () => (await getTranslator('demands'))('pages.find.title'),
  async render() {
    const t = await getTranslator('demands');
    return (
      <>
        <PageHeader
          title={t('pages.find.title')}
          state={t('pages.find.state')}
          back={{ href: paths.publicDemands(), label: t('pages.list.title') }}
          help={<HowTo place="findDemand" />}
        />
        <Form action={findDemandAction} id="find">
          <span hidden data-asks />
          <TextField
            name="number"
            label={t('fields.number')}
            hint={t('pages.find.numberHint')}
            className="max-w-[20rem]"
            required
          />
          <TextField
            name="phone"
            type="tel"
            label={t('fields.phone')}
            hint={t('pages.find.phoneHint')}
            inputMode="tel"
            className="max-w-[16rem]"
            required
          />
          <SubmitButton>{t('pages.find.submit')}</SubmitButton>
        </Form>
      </>
    );
  },
});
