import { deskDocument } from '@/app/desk-document';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PastProjectFacts } from '@/components/past/past-project-facts';
import { PastResultTag } from '@/components/past/past-result-tag';
import { TrailList } from '@/components/trail/trail-list';
import { FoldedSection } from '@/components/ui/folded-section';
import { PageHeader } from '@/components/ui/page-header';
import { StatusTag } from '@/components/ui/status-tag';
import { limits } from '@/lib/kernel/limits';
import { pastProjectOf } from '@/lib/past/projects/past-project-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { retractPastProjectAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { retractPastProjectAction },
  reads: { project: pastProjectOf },
  title: ({ project }) => project.title,
  async render({ project }) {
    const t = await getTranslator('past');
    const { retractedAt, pastRound } = project;
    return (
      <>
        <PageHeader
          title={project.title}
          state={
            retractedAt === null
              ? t('project.state', { year: pastRound.year })
              : t('project.stateRetracted', { at: t.dateTime(retractedAt), by: project.retractedBy?.name ?? '—' })
          }
          tag={
            retractedAt === null ? (
              <PastResultTag result={project.result} />
            ) : (
              <StatusTag tone="closed">{t('project.RETRACTED')}</StatusTag>
            )
          }
          back={{ href: paths.pastProjectsOf(pastRound.id), label: t('projects.title') }}
        />
        <PastProjectFacts project={project} />
        {project.mayRetract && (
          <FoldedSection id="retract" title={t('project.retract')} note={t('project.retractNote')}>
            <Form action={retractPastProjectAction} id="retract-project">
              <input type="hidden" name="projectId" value={project.id} />
              <TextareaField name="reason" label={t('project.reason')} limit={limits.reason} required />
              <SubmitButton kind="danger">{t('project.retract')}</SubmitButton>
            </Form>
          </FoldedSection>
        )}
        <TrailList lines={project.trail} namespace="past" />
      </>
    );
  },
});
