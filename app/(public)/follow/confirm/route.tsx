import { publicDocument } from '@/app/(public)/public-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { followOfLetter } from '@/lib/follows/queries';
import { getTranslator } from '@/lib/web/messages';
import { confirmFollowAction } from '../actions';

/** A press and not the opening of the page: mail programs open links to look for harm. */
export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { confirmFollowAction },
  reads: { follow: followOfLetter },
  title: async () => ({ title: (await getTranslator('follows'))('confirmTitle'), robots: { index: false } }),
  async render({ follow }) {
    const t = await getTranslator('follows');
    const { token, status, kinds, regionName } = follow;
    const about = {
      region: regionName || t('everywhere'),
      kinds: kinds.map((kind) => t(`kind.${kind}`)).join('、'),
    };
    return (
      <>
        <PageHeader title={t('confirmTitle')} state={t(`confirmState.${status}`, about)} />
        {status === 'ASKED' && (
          <Form action={confirmFollowAction} id="confirm">
            <input type="hidden" name="token" value={token} />
            <SubmitButton>{t('confirm')}</SubmitButton>
          </Form>
        )}
      </>
    );
  },
});
