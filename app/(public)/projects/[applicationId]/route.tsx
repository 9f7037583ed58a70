import { sharedDocument } from '@/app/(public)/public-document';
import { ProjectFacts } from '@/components/disclosure/project-facts';
import { nextOfProject, projectPhase, projectState } from '@/components/disclosure/project-state';
import { ProjectTag } from '@/components/disclosure/project-tag';
import { DemandTrace } from '@/components/topics/demand-trace';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { publicProject } from '@/lib/disclosure/projects';
import { traceOfProject } from '@/lib/disclosure/trace';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { project: publicProject, trace: traceOfProject },
  title: ({ project: { title, round } }) => ({ title, body: round.region.officeName }),
  async render({ project, trace, now }) {
    const [t, phase] = [await getTranslator('disclosure'), projectPhase(project, now)];
    return (
      <>
        <PageHeader
          title={project.title}
          state={projectState(t, project, now)}
          tag={phase && <ProjectTag phase={phase} />}
          back={{ href: paths.result(project.round.id), label: t('project.back') }}
        />
        {project.isLotteryFunded && (
          <Notice className="mb-6">
            <strong className="font-semibold">{t('project.lottery')}</strong>
          </Notice>
        )}
        <Section id="brief" title={t('project.brief')}>
          <div className="reading whitespace-pre-line">{project.answers.summary || t('project.briefNone')}</div>
        </Section>
        <Section id="facts" title={t('project.facts')}>
          <ProjectFacts project={project} />
        </Section>
        {trace.topics.length > 0 && <DemandTrace trace={trace} />}
        <Section id="progress" title={t('project.progress')}>
          <EmptyState title={t('project.progressNone')}>{nextOfProject(t, project, now)}</EmptyState>
        </Section>
      </>
    );
  },
});
