import { eitherDocument } from '@/app/either-document';
import { CallLetters } from '@/components/follows/call-letters';
import { FollowForm } from '@/components/follows/follow-form';
import { OwnFollows } from '@/components/follows/own-follows';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { followPage } from '@/lib/follows/queries';
import { getTranslator } from '@/lib/web/messages';
import { endFollowAction, followAction, switchCallLettersAction } from './actions';

export const { GET, POST } = eitherDocument({
  enter: 'anyone',
  actions: { followAction, endFollowAction, switchCallLettersAction },
  reads: { page: followPage },
  title: async ({ page }) => (await getTranslator('follows'))(page.isVisitor ? 'title' : 'ownTitle'),
  async render({ page }) {
    const t = await getTranslator('follows');
    const { isVisitor, wantsCalls } = page;
    return (
      <>
        <PageHeader
          title={t(isVisitor ? 'title' : 'ownTitle')}
          state={isVisitor ? t('state') : t('ownState', { count: page.follows.length })}
        />
        {!isVisitor && <OwnFollows page={page} action={endFollowAction} />}
        <Section id="new" title={t('new')}>
          <FollowForm page={page} action={followAction} />
        </Section>
        {wantsCalls !== null && <CallLetters wants={wantsCalls} action={switchCallLettersAction} />}
      </>
    );
  },
});
