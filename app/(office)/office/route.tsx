import { deskDocument } from '@/app/desk-document';
import { CaseGiven } from '@/components/inbox/case-given';
import { Inbox } from '@/components/inbox/inbox';
import { ColleaguesWork, WorkBelow } from '@/components/inbox/others-work';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import type { Standing } from '@/lib/inbox/standing';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { paths } from '@/lib/paths/paths';
import { roundsUnderWay } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { nudgeOfficeAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { nudgeOfficeAction },
  reads: { waiting: waitingForOfficer, rounds: roundsUnderWay },
  title: async () => (await getTranslator('inbox'))('office.title'),
  async render({ waiting, rounds, now, address }) {
    const t = await getTranslator('inbox');
    const given = waiting.find(({ key }) => key === address['given']);
    const of = (standing: Standing) => waiting.filter((line) => line.standing === standing);
    return (
      <>
        <PageHeader title={t('office.title')} state={t('office.state', countOf(of('mine'), now))} />
        {given !== undefined && <CaseGiven line={given} />}
        <Inbox waiting={of('mine')} now={now} empty={{ title: t('office.empty'), hint: t('office.emptyHint') }} />
        <ColleaguesWork lines={of('colleague')} now={now} />
        <WorkBelow lines={of('below')} now={now} nudge={nudgeOfficeAction} />
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
