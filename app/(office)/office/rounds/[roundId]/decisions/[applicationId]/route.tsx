import { deskDocument } from '@/app/desk-document';
import { FrozenContent } from '@/app/views/frozen-content';
import { PageScript } from '@/app/views/page-script';
import { GatesJudged } from '@/components/applications/screening/gates-judged';
import { OfficeFacts } from '@/components/applications/screening/office-facts';
import { partId } from '@/components/applications/submitted-content';
import { DecisionFacts } from '@/components/awards/decision-facts';
import { DecisionForm } from '@/components/awards/decision-form';
import { OutcomeTag } from '@/components/awards/outcome-tag';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { ApplicationReviews } from '@/components/reviews/application-reviews';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { officeApplication } from '@/lib/applications/office-queries';
import { decisionAtDesk } from '@/lib/awards/deciding/decision-at-desk';
import { decisionQueue } from '@/lib/awards/deciding/decision-queue';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { decideAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { decideAction },
  reads: { desk: decisionAtDesk, detail: officeApplication, reviews: reviewsOfApplication, waiting: decisionQueue },
  title: async ({ desk: { row } }) =>
    (await getTranslator('awards'))('decisions.formTitle', { place: row.place, title: row.title }),
  async render({ desk, detail, reviews, waiting, now }) {
    const [t, words] = [await getTranslator('awards'), await getTranslator('applications')];
    const { round, row, summary, mayDecide } = desk;
    const outcomeOf = (outcome: string | null | undefined): string =>
      textFor(t, `outcome.${outcome ?? 'UNDECIDED'}`) ?? '';
    const queue = {
      ...waiting,
      title: t('decisions.queue'),
      href: (to: string, said?: { after: string }) => withQuery(paths.decision(round.id, to), { ...said }),
      standing: ({ place, state }: (typeof waiting.rows)[number]) =>
        t('decisions.inQueue', { place, outcome: outcomeOf(state) }),
    };
    const { content, gates, application } = detail;
    const record = (
      <>
        <Section id="standing" title={t('decisions.standing')}>
          <DecisionFacts row={row} />
        </Section>
        <Section id="reviews" title={words('office.reviews')}>
          <ApplicationReviews reviews={reviews} />
        </Section>
        <GatesJudged gates={gates} organisationId={application.organisationId} />
        {content !== null && (
          <Section id="content" title={words('office.content')}>
            <FrozenContent content={content} />
          </Section>
        )}
        <Section id="facts" title={words('office.facts')}>
          <OfficeFacts detail={detail} />
        </Section>
      </>
    );
    const index = [
      { href: '#standing', label: t('decisions.standing') },
      { href: '#reviews', label: words('office.reviews') },
      { href: '#gates-title', label: words('eligibility.office.title') },
      ...(content?.sections ?? []).map(({ key, title }) => ({ href: `#${partId(key)}`, label: title })),
      { href: '#facts', label: words('office.facts') },
    ];
    return (
      <>
        <PageHeader
          title={row.title}
          state={t('decisions.formState', { place: row.place, total: summary.total })}
          tag={<OutcomeTag outcome={row.outcome} />}
          back={{ href: paths.roundDecisions(round.id), label: t('decisions.backTo', { round: round.title }) }}
        />
        <JudgedBefore queue={queue} statusOf={outcomeOf} />
        {mayDecide ? (
          <Workbench
            queue={queue}
            index={index}
            now={now}
            panel={{
              title: t('decisions.deciding'),
              help: 'byRank',
              body: (
                <DecisionForm
                  row={row}
                  summary={summary}
                  onward={onwardOf(queue, row.applicationId)}
                  action={decideAction}
                />
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
