import { publicDocument } from '@/app/(public)/public-document';
import { ProjectFacts } from '@/components/disclosure/project-facts';
import { DemandTrace } from '@/components/topics/demand-trace';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { publicProject } from '@/lib/disclosure/projects';
import { traceOfProject } from '@/lib/disclosure/trace';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: { project: publicProject, trace: traceOfProject },
  title: ({ project }) => project.title,
  async render({ project, trace }) {
    const t = await getTranslator('disclosure');
    return (
      <>
        <PageHeader
          title={project.title}
          state={t('project.state', { round: project.round.title, amount: formatYuan(project.amountFen) })}
          back={{ href: paths.result(project.round.id), label: t('project.back') }}
        />
        {project.isLotteryFunded && (
          <Notice className="mb-6">
            <strong className="font-semibold">{t('project.lottery')}</strong>
          </Notice>
        )}
        <ProjectFacts project={project} />
        <section aria-labelledby="brief" className="mt-8">
          <h2 id="brief" className="mb-2">
            {t('project.brief')}
          </h2>
          <div className="reading whitespace-pre-line">{project.answers.summary || t('project.briefNone')}</div>
        </section>
        {trace.topics.length > 0 && <DemandTrace trace={trace} />}
      </>
    );
  },
});
