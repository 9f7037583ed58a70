import { z } from 'zod';
import { sharedDocument } from '@/app/(public)/public-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { getTranslator } from '@/lib/web/messages';
import { verifyDocumentAction } from './actions';

/** What the code to be scanned on a document says, so that nobody need type it. */
const printed = z.object({ number: z.string().max(60).catch(''), code: z.string().max(40).catch('') });

export const { GET, POST } = sharedDocument({
  enter: 'anyone',
  actions: { verifyDocumentAction },
  reads: {},
  title: async () => (await getTranslator('verification'))('title'),
  async render({ address }) {
    const [t, { number, code }] = [await getTranslator('verification'), printed.parse(address)];
    return (
      <>
        <PageHeader title={t('title')} state={t('state')} />
        <Form action={verifyDocumentAction} id="verify">
          <span hidden data-asks />
          <TextField
            name="number"
            label={t('number')}
            hint={t('numberHint')}
            defaultValue={number}
            className="max-w-[20rem]"
            required
          />
          <TextField
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            defaultValue={code}
            autoComplete="off"
            className="max-w-[16rem]"
            required
          />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
        <p className="mt-6 max-w-text text-small text-ink-soft">{t('note')}</p>
      </>
    );
  },
});
