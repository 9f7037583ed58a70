import { deskDocument } from '@/app/desk-document';
import { CaseGiven } from '@/components/inbox/case-given';
import { Inbox } from '@/components/inbox/inbox';
import { ColleaguesWork, WorkBelow } from '@/components/inbox/others-work';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import type { Standing } from '@/lib/inbox/standing';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { roundsUnderWay } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { nudgeOfficeAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { nudgeOfficeAction },
  reads: { waiting: waitingForOfficer, rounds: roundsUnderWay },
  title: async () => (await getTranslator('inbox'))('office.title'),
  async render({ waiting, rounds, actor, now, address }) {
    const t = await getTranslator('inbox');
    const given = waiting.find(({ key }) => key === address['given']);
    const of = (standing: Standing) => waiting.filter((line) => line.standing === standing);
    // Said once: nothing of one's own is told by the place where it would stand.
    const own = of('mine');
    const mayCreate = subtreesOf(actor, 'OFFICER').length > 0;
    const create = mayCreate && (
      <LinkButton href={paths.newRound()} kind="primary">
        {(await getTranslator('rounds'))('list.create')}
      </LinkButton>
    );
    return (
      <>
        <PageHeader
          title={t('office.title')}
          {...(own.length > 0 ? { state: t('office.state', countOf(own, now)) } : {})}
        />
        {given !== undefined && <CaseGiven line={given} />}
        <Inbox
          waiting={own}
          now={now}
          empty={{ title: t('office.empty'), hint: t('office.emptyHint'), action: create }}
        />
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
