import { publicDocument } from '@/app/(public)/public-document';
import { FollowWords } from '@/components/follows/follow-words';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { followingOfLetter } from '@/lib/follows/queries';
import { getTranslator } from '@/lib/web/messages';
import { endFollowingAction } from '../actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { endFollowingAction },
  reads: { following: followingOfLetter },
  title: async () => ({ title: (await getTranslator('follows'))('endTitle'), robots: { index: false } }),
  async render({ following: { token, follows, categories } }) {
    const t = await getTranslator('follows');
    return (
      <>
        <PageHeader title={t('endTitle')} state={t('endState', { count: follows.length })} />
        {follows.length > 0 && (
          <>
            <ul className="mb-4">
              {follows.map((follow) => (
                <li key={follow.id}>
                  <FollowWords follow={follow} categories={categories} />
                </li>
              ))}
            </ul>
            <Form action={endFollowingAction} id="end">
              <input type="hidden" name="token" value={token} />
              <SubmitButton>{t('endAll')}</SubmitButton>
            </Form>
          </>
        )}
      </>
    );
  },
});
