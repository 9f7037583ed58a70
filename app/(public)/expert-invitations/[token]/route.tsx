import { publicDocument } from '@/app/(public)/public-document';
import { InvitationAnswer } from '@/components/experts/invitation-answer';
import { PageHeader } from '@/components/ui/page-header';
import { invitationOfLetter } from '@/lib/experts/inviting/queries';
import { getTranslator } from '@/lib/web/messages';
import { acceptExpertInvitationAction, declineExpertInvitationAction } from '../actions';

/** A press and not the opening of the page: mail programs open links to look for harm. */
export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { acceptExpertInvitationAction, declineExpertInvitationAction },
  reads: { invitation: invitationOfLetter },
  title: async () => ({
    title: (await getTranslator('experts'))('inviting.page.title'),
    robots: { index: false },
    referrer: 'no-referrer',
  }),
  async render({ invitation }) {
    const t = await getTranslator('experts');
    const { status, isOver, name, cityName: city, officeName: office, expiresAt } = invitation;
    if (status !== 'OPEN' || isOver)
      return (
        <PageHeader
          title={t('inviting.page.title')}
          state={t(status === 'OPEN' ? 'inviting.page.over' : `inviting.page.${status}`, { office })}
        />
      );
    return (
      <>
        <PageHeader
          title={t('inviting.page.title')}
          state={t('inviting.page.state', { office, name, city, at: t.deadline(expiresAt) })}
        />
        <InvitationAnswer
          invitation={invitation}
          actions={{ accept: acceptExpertInvitationAction, decline: declineExpertInvitationAction }}
        />
      </>
    );
  },
});
