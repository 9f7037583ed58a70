import { deskDocument } from '@/app/desk-document';
import { FrozenContent } from '@/app/views/frozen-content';
import { PageScript } from '@/app/views/page-script';
import { partId } from '@/components/applications/submitted-content';
import { DisciplineForms } from '@/components/awards/discipline/discipline-forms';
import { DisciplineSection } from '@/components/awards/discipline/discipline-section';
import { ObjectedProject, ObjectionFacts } from '@/components/awards/objections/objection-facts';
import { ObjectionForms } from '@/components/awards/objections/objection-forms';
import { ObjectionStatusTag } from '@/components/awards/objections/objection-status-tag';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { objectionDetail } from '@/lib/awards/objections/objection-detail';
import { objectionQueue } from '@/lib/awards/objections/objection-queue';
import { hasRole } from '@/lib/kernel/actor';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import {
  acceptObjectionAction,
  answerCaseAction,
  openCaseAction,
  referObjectionAction,
  refuseObjectionAction,
  sendCaseBackAction,
  settleObjectionAction,
  takeCaseAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    acceptObjectionAction,
    refuseObjectionAction,
    settleObjectionAction,
    referObjectionAction,
    openCaseAction,
    takeCaseAction,
    sendCaseBackAction,
    answerCaseAction,
  },
  reads: { objection: objectionDetail, waiting: objectionQueue },
  title: async ({ objection }) =>
    (await getTranslator('awards'))('objections.about', { title: objection.application.title }),
  async render({ objection, waiting, actor, now }) {
    const [t, trail] = [await getTranslator('awards'), await getTranslator('trail')];
    const words = await getTranslator('discipline');
    const { id, status, application, round, content, moves, discipline } = objection;
    const queue = {
      ...waiting,
      title: t('objections.queue'),
      href: (to: string, said?: { after: string }) => withQuery(paths.officeObjection(to), { ...said }),
    };
    const record = (
      <>
        <Section id="objection" title={t('objections.objection')}>
          <ObjectionFacts objection={objection} now={now} />
        </Section>
        <DisciplineSection discipline={discipline} />
        <Section id="project" title={t('objections.project')}>
          <ObjectedProject objection={objection} />
        </Section>
        {content !== null && (
          <Section id="content" title={t('objections.content')}>
            <FrozenContent content={content} />
          </Section>
        )}
        <TrailList lines={objection.trail} namespace="awards" />
      </>
    );
    const index = [
      { href: '#objection', label: t('objections.objection') },
      ...(discipline.cases.length > 0 ? [{ href: '#discipline', label: words('section.title') }] : []),
      { href: '#project', label: t('objections.project') },
      ...(content?.sections ?? []).map(({ key, title }) => ({ href: `#${partId(key)}`, label: title })),
      { href: '#trail', label: trail('title') },
    ];
    const newest = discipline.cases[0];
    const mine = newest && newest.moves.length > 0 && (newest.status === 'REFERRED' ? 'REFERRED' : 'OPEN');
    const inspects = discipline.mayOpen || Boolean(mine);
    const actions = { accept: acceptObjectionAction, refuse: refuseObjectionAction, settle: settleObjectionAction };
    return (
      <>
        <PageHeader
          title={t('objections.about', { title: application.title })}
          state={
            (mine && words(`state.${mine}`)) ||
            t(`objections.state.${discipline.isStanding ? 'atDiscipline' : status}`, {
              due: t.deadline(objection.dueAt),
            })
          }
          tag={<ObjectionStatusTag status={status} />}
          back={
            hasRole(actor, 'DISCIPLINE_INSPECTOR')
              ? { href: paths.discipline(), label: words('title') }
              : { href: paths.roundPublicity(round.id), label: t('objections.back', { round: round.title }) }
          }
        />
        <JudgedBefore queue={queue} statusOf={(each) => textFor(t, `status.${each}`) ?? ''} />
        {moves.length > 0 || inspects ? (
          <Workbench
            queue={queue}
            index={index}
            now={now}
            panel={{
              title: moves.length > 0 ? t('objections.answering') : words('panel'),
              help: 'objection',
              body: (
                <>
                  <ObjectionForms objection={objection} onward={onwardOf(queue, id)} actions={actions} />
                  <DisciplineForms
                    objectionId={id}
                    discipline={discipline}
                    onward={onwardOf(queue, id)}
                    actions={{
                      refer: referObjectionAction,
                      open: openCaseAction,
                      take: takeCaseAction,
                      sendBack: sendCaseBackAction,
                      answer: answerCaseAction,
                    }}
                  />
                </>
              ),
            }}
          >
            {record}
          </Workbench>
        ) : (
          record
        )}
        <PageScript name="bench" />
      </>
    );
  },
});
