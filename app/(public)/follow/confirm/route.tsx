import { publicDocument } from '@/app/(public)/public-document';
import { FollowWords } from '@/components/follows/follow-words';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { followOfLetter } from '@/lib/follows/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { confirmFollowAction } from '../actions';

/** A press and not the opening of the page: mail programs open links to look for harm. */
export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { confirmFollowAction },
  reads: { follow: followOfLetter },
  title: async ({ follow: { status } }) => ({
    title: (await getTranslator('follows'))(`confirmTitle.${status}`),
    robots: { index: false },
  }),
  async render({ follow: { token, status, follow, categories, end } }) {
    const t = await getTranslator('follows');
    return (
      <>
        <PageHeader title={t(`confirmTitle.${status}`)} state={t(`confirmState.${status}`)} />
        <p className="mb-4 font-medium">
          <FollowWords follow={follow} categories={categories} />
        </p>
        {status === 'ASKED' && (
          <Form action={confirmFollowAction} id="confirm">
            <input type="hidden" name="token" value={token} />
            <SubmitButton>{t('confirm')}</SubmitButton>
          </Form>
        )}
        {status === 'ACTIVE' && (
          <p className="flex flex-wrap gap-x-6">
            <a href={paths.publishedRounds()}>{t('toCalls')}</a>
            <a href={paths.endFollowing(end)}>{t('end')}</a>
          </p>
        )}
        {status === 'ENDED' && (
          <p>
            <a href={paths.follow()}>{t('anew')}</a>
          </p>
        )}
      </>
    );
  },
});
