import { deskDocument } from '@/app/desk-document';
import { CommentsAt } from '@/components/applications/together/comments-at';
import { type Turn, turnAt } from '@/components/applications/together/turn-at';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { commentsOfMine } from '@/lib/applications/together/comments';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { commentOnFieldAction, resolveCommentAction } from '../actions';

/** What the organisation's people say to each other at the questions of an application. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { commentOnFieldAction, resolveCommentAction },
  reads: { said: commentsOfMine },
  title: async () => (await getTranslator('applications'))('comments.title'),
  async render({ said: { own, asked, others } }) {
    const t = await getTranslator('applications');
    const { id, title } = own.application;
    const turns = [...(asked === null ? [] : [asked]), ...others].map(({ comments }) => turnAt(comments));
    const count = (turn: Turn): number => turns.filter((each) => each === turn).length;
    const actions = own.locked.length === 0 ? { comment: commentOnFieldAction, resolve: resolveCommentAction } : null;
    return (
      <>
        <PageHeader
          title={t('comments.title')}
          state={t('comments.summary', { mine: count('mine'), others: count('others') })}
          back={{ href: paths.myApplication(id), label: title || t('mine.untitled') }}
        />
        {asked !== null && <CommentsAt applicationId={id} at={asked} actions={actions} isAsked />}
        {others.map((at) => (
          <CommentsAt key={at.key} applicationId={id} at={at} actions={actions} />
        ))}
        {asked === null && others.length === 0 && (
          <EmptyState title={t('comments.none')}>{t('comments.noneText')}</EmptyState>
        )}
      </>
    );
  },
});
