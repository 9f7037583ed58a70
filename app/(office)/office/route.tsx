import { deskDocument } from '@/app/desk-document';
import { Inbox } from '@/components/inbox/inbox';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { paths } from '@/lib/paths/paths';
import { roundsUnderWay } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { waiting: waitingForOfficer, rounds: roundsUnderWay },
  title: async () => (await getTranslator('inbox'))('office.title'),
  async render({ waiting, rounds, now }) {
    const t = await getTranslator('inbox');
    return (
      <>
        <PageHeader title={t('office.title')} state={t('office.state', countOf(waiting, now))} />
        <Inbox waiting={waiting} now={now} empty={{ title: t('office.empty'), hint: t('office.emptyHint') }} />
        <RoundsUnderWay
          title={t('office.rounds')}
          empty={t('office.noRounds')}
          rounds={rounds}
          href={paths.officeRound}
          now={now}
        />
      </>
    );
  },
});
