import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { lateIn } from '@/components/inbox/due-of';
import { moverOf } from '@/components/inbox/mover-of';
import { LateTag, LevelTag } from '@/components/recommending/decided-table';
import { LevelPanel } from '@/components/recommending/level-panel';
import { PageHeader } from '@/components/ui/page-header';
import { levelApplication } from '@/lib/applications/recommending/level-application';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { declineAction, opinionAction, returnAction } from './actions';
import { indexOf, LevelRecord } from './level-record';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { opinionAction, returnAction, declineAction },
  reads: { detail: levelApplication },
  title: ({ detail }) => detail.application.title,
  async render({ detail, now }) {
    const t = await getTranslator('applications');
    const { application, office, inCharge, isHere, dueAt, state } = detail;
    const { id, title, round } = application;
    const mover = await moverOf(inCharge);
    const due = state === 'RETURNED' ? application.correctionDueAt : dueAt;
    const said = {
      mover,
      due: due === null ? '' : t.deadline(due),
      hasDue: due === null ? 'no' : 'yes',
      late: lateIn(await getTranslator('inbox'), due, now),
    };
    const queue = {
      ...detail.queue,
      title: t('recommending.queue'),
      standing: ({ state }: (typeof detail.queue.rows)[number]) =>
        t('recommending.opinionIs', { state: t(`recommending.${state === 'written' ? 'written' : 'unwritten'}`) }),
      href: (to: string, beside?: { after: string }) =>
        withQuery(paths.recommendedApplication(round.id, office.id, to), { ...beside }),
    };
    return (
      <>
        <PageHeader
          title={title}
          state={t(state === 'RECOMMENDED' ? 'recommending.statePassed' : `office.state${state}`, said)}
          tag={state === 'RECOMMENDING' ? <LateTag dueAt={dueAt} now={now} /> : <LevelTag state={state} />}
          back={{
            href: paths.recommendingOffice(round.id, office.id),
            label: t('office.back', { round: round.title }),
          }}
        />
        <JudgedBefore
          queue={queue}
          statusOf={(each) =>
            each === 'RECOMMENDING'
              ? t('recommending.stillWaiting')
              : (textFor(t, `status.${each}`) ?? t('recommending.recommended'))
          }
        />
        {isHere ? (
          <Workbench
            queue={queue}
            hasChecklist={false}
            index={await indexOf(detail)}
            now={now}
            panel={{
              title: t('recommending.judge'),
              body: (
                <LevelPanel
                  detail={detail}
                  now={now}
                  onward={onwardOf(queue, id)}
                  actions={{ opinion: opinionAction, return: returnAction, decline: declineAction }}
                />
              ),
            }}
          >
            <LevelRecord detail={detail} />
          </Workbench>
        ) : (
          <LevelRecord detail={detail} />
        )}
        <PageScript name="bench" />
        <PageScript name="phrases" />
      </>
    );
  },
});
