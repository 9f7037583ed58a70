import { sharedDocument } from '@/app/(public)/public-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { findObjectionAction } from './actions';

export const { GET, POST } = sharedDocument({
  enter: 'anyone',
  actions: { findObjectionAction },
  reads: {},
  title: async () => (await getTranslator('disclosure'))('objectionFind.title'),
  async render() {
    const t = await getTranslator('disclosure');
    return (
      <>
        <PageHeader
          title={t('objectionFind.title')}
          state={t('objectionFind.state')}
          back={{ href: paths.results(), label: t('objectionFind.back') }}
        />
        <Form action={findObjectionAction} id="find">
          <span hidden data-asks />
          <TextField
            name="number"
            label={t('objectionFind.number')}
            hint={t('objectionFind.numberHint')}
            className="max-w-[20rem]"
            required
          />
          <TextField
            name="contact"
            label={t('objectionFind.contact')}
            hint={t('objectionFind.contactHint')}
            className="max-w-[20rem]"
            required
          />
          <SubmitButton>{t('objectionFind.submit')}</SubmitButton>
        </Form>
      </>
    );
  },
});
