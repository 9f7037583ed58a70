import { deskDocument } from '@/app/desk-document';
import { AddExpertForm, InviteExpertForm } from '@/components/experts/add-expert-forms';
import { InvitedExperts } from '@/components/experts/invited-experts';
import { PageHeader } from '@/components/ui/page-header';
import { expertInvitations } from '@/lib/experts/inviting/queries';
import { rosterDesk } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { addExpertAction, inviteExpertAction, remindInvitedAction, withdrawExpertInvitationAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { addExpertAction, inviteExpertAction, remindInvitedAction, withdrawExpertInvitationAction },
  reads: { desk: rosterDesk, invited: expertInvitations },
  title: async () => (await getTranslator('experts'))('inviting.title'),
  async render({ desk: { cities, categories }, invited }) {
    const t = await getTranslator('experts');
    return (
      <>
        <PageHeader
          title={t('inviting.title')}
          state={t('inviting.hint')}
          back={{ href: paths.officeExperts(), label: t('detail.back') }}
        />
        {cities.length > 0 && <InviteExpertForm cities={cities} categories={categories} action={inviteExpertAction} />}
        <InvitedExperts
          invited={invited}
          actions={{ remind: remindInvitedAction, withdraw: withdrawExpertInvitationAction }}
        />
        {cities.length > 0 && <AddExpertForm cities={cities} categories={categories} action={addExpertAction} />}
      </>
    );
  },
});
