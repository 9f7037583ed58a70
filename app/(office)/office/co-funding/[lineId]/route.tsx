import { deskDocument } from '@/app/desk-document';
import { FrozenContent } from '@/app/views/frozen-content';
import { CoFundingTag } from '@/components/awards/co-funding/co-funding-tag';
import { WhoApplies } from '@/components/awards/who-applies';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { coFundedProject } from '@/lib/awards/co-funding/co-funded-project';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What a county reads before it answers for its money. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { project: coFundedProject },
  title: ({ project }) => project.title,
  async render({ project }) {
    const [t, applications] = [await getTranslator('awards'), await getTranslator('applications')];
    const { content, title, status, dueAt } = project;
    return (
      <>
        <PageHeader
          title={title}
          tag={<CoFundingTag status={status} />}
          state={t('coFunding.dueBy', { day: t.deadline(dueAt) })}
          back={{ href: paths.coFunding(), label: t('coFunding.mine.title') }}
        />
        <Section id="facts" title={applications('office.facts')}>
          <Facts
            facts={[
              { term: t('coFunding.mine.round'), value: project.round.title },
              {
                term: t('coFunding.mine.organisation'),
                value: <WhoApplies lead={project.leadName} partners={project.partnerNames} />,
              },
              { term: t('coFunding.mine.place'), value: project.placeNames || '—' },
              { term: t('coFunding.mine.total'), value: formatYuan(project.totalFen) },
              { term: t('coFunding.mine.askedShare'), value: formatYuan(project.askedFen) },
            ]}
          />
        </Section>
        {content !== null && (
          <Section id="content" title={t('coFunding.mine.content')} note={t('coFunding.mine.contentHint')}>
            <FrozenContent content={content} />
          </Section>
        )}
      </>
    );
  },
});
