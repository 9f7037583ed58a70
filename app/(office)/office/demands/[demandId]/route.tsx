import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { ContactForm } from '@/components/demands/contact-form';
import { isToJudge, OtherDemandActs, VerificationForms } from '@/components/demands/demand-acts';
import { demandState } from '@/components/demands/demand-state';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { NextStep } from '@/components/demands/next-step';
import { moverOf } from '@/components/inbox/mover-of';
import { PageHeader } from '@/components/ui/page-header';
import { demandDetail } from '@/lib/demands/queries';
import { verificationQueue } from '@/lib/demands/verification/verification-queue';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import * as act from './actions';
import { DemandRecord, indexOf } from './demand-record';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { ...act },
  reads: { demand: demandDetail, waiting: verificationQueue },
  title: ({ demand }) => demand.title,
  async render({ demand, waiting, now }) {
    const [t, { kept }] = [await getTranslator('demands'), waiting];
    const queue = {
      ...waiting,
      title: t('pages.queue.toVerify'),
      href: (to: string, said?: { after: string }) => withQuery(paths.officeDemand(to), { ...kept, ...said }),
    };
    const claims = { openForClaim: act.openForClaimAction, closeClaims: act.closeClaimsAction };
    const verdicts = {
      start: act.startVerificationAction,
      publish: act.publishDemandAction,
      return: act.returnDemandAction,
      reject: act.rejectDemandAction,
    };
    const others = {
      settle: act.settleClaimAction,
      withdraw: act.withdrawDemandAction,
      expire: act.expireDemandAction,
      releaseClaim: act.releaseClaimAction,
      close: act.closeDemandAction,
    };
    const onward = onwardOf(queue, demand.id);
    const record = (
      <DemandRecord
        demand={demand}
        merge={{ action: act.mergeDemandAction, onward }}
        next={<ContactForm demand={demand} now={now} action={act.noteContactAction} />}
        acts={<OtherDemandActs demand={demand} actions={others} />}
      />
    );
    return (
      <>
        <PageHeader
          title={demand.title}
          state={demandState({ t, mover: await moverOf(demand.inCharge) }, demand, now)}
          tag={<DemandStatusTag status={demand.status} isOverdue={demand.verifyDue?.overdue} />}
          back={{ href: paths.officeDemands(), label: t('pages.queue.title') }}
          action={<NextStep demand={demand} actions={claims} />}
        />
        <PageScript name="raising" />
        <PageScript name="bench" />
        <JudgedBefore queue={queue} statusOf={(status) => textFor(t, `status.${status}`) ?? ''} />
        {isToJudge(demand) ? (
          <Workbench
            queue={queue}
            index={await indexOf(demand)}
            now={now}
            panel={{
              title: t('pages.publish.title'),
              help: 'verifyDemand',
              body: (
                <VerificationForms demand={demand} onward={onward} here={queue.href(demand.id)} actions={verdicts} />
              ),
            }}
          >
            {record}
          </Workbench>
        ) : (
          record
        )}
      </>
    );
  },
});
