import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ProjectFacts } from '@/components/disclosure/project-facts';
import { DemandTrace } from '@/components/topics/demand-trace';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { publicProject } from '@/lib/disclosure/projects';
import { traceOfProject } from '@/lib/disclosure/trace';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Props = { params: Promise<{ applicationId: string }> };
const projectOf = cache(publicProject);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const project = await projectOf((await params).applicationId);
  return project === null ? {} : { title: project.title };
}

export default async function ProjectPage({ params }: Props) {
  const [project, t] = [await projectOf((await params).applicationId), await getTranslator('disclosure')];
  if (project === null) notFound();
  const trace = await traceOfProject(project.id, new Date());
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
      {trace !== null && trace.topics.length > 0 && <DemandTrace trace={trace} />}
    </>
  );
}
