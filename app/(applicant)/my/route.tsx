import { deskDocument } from '@/app/desk-document';
import { Inbox } from '@/components/inbox/inbox';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { WithColleagues } from '@/components/inbox/with-colleagues';
import { WithOffice } from '@/components/inbox/with-office';
import { InvitationsToJoin } from '@/components/organisations/invitations-to-join';
import { MyOrganisations } from '@/components/organisations/my-organisations';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { applicationsWithOffice } from '@/lib/applications/applications-with-office';
import { claimsOfMine } from '@/lib/demands/claims/claims-of-mine';
import { countOf } from '@/lib/inbox/groups';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { myMemberInvitations } from '@/lib/organisations/member-invitations';
import { myOrganisations } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { openRounds } from '@/lib/rounds/published/published-rounds';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { acceptMembershipAction, declineMembershipAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { acceptMembershipAction, declineMembershipAction },
  reads: {
    waiting: waitingForMember,
    organisations: myOrganisations,
    invitations: myMemberInvitations,
    claims: claimsOfMine,
    applications: applicationsWithOffice,
  },
  title: async () => (await getTranslator('inbox'))('my.title'),
  async render({ waiting, organisations, invitations, claims, applications, now }) {
    const t = await getTranslator('inbox');
    const [own, others] = [waiting.filter(({ isOthers }) => !isOthers), waiting.filter(({ isOthers }) => isOthers)];
    const counted = countOf(own, now);
    const asked = { ...counted, count: counted.count + invitations.length };
    const isVerified = organisations.some(({ status }) => status === 'VERIFIED');
    const rows = await ask(openRounds, { take: 5 });
    const rounds = rows.map(({ id, title, speaking }) => ({
      id,
      title,
      ...speaking,
      reviewFrom: null,
      reviewTo: null,
      notices: [],
    }));
    const openCalls = <LinkButton href={paths.publishedRounds()}>{t('my.openCalls')}</LinkButton>;
    return (
      <>
        <PageHeader
          title={t('my.title')}
          {...(asked.count > 0 ? { state: t('my.state', asked) } : {})}
          action={openCalls}
        />
        <InvitationsToJoin
          invitations={invitations}
          actions={{ accept: acceptMembershipAction, decline: declineMembershipAction }}
        />
        {(own.length > 0 || invitations.length === 0) && (
          <Inbox
            waiting={own}
            now={now}
            empty={{ title: t('my.empty'), hint: t(isVerified ? 'my.emptyHint' : 'my.emptyHintUnverified') }}
          />
        )}
        <WithColleagues waiting={others} now={now} />
        <WithOffice organisations={organisations} applications={applications} claims={claims} now={now} />
        <MyOrganisations organisations={organisations} isInvited={invitations.length > 0} />
        <RoundsUnderWay
          title={t('my.rounds')}
          empty={t('my.noRounds')}
          rounds={rounds}
          href={paths.publishedRound}
          now={now}
        />
      </>
    );
  },
});
