import { Facts } from '@/components/ui/facts';
import { formatYuan } from '@/lib/kernel/money';
import type { PastProjectDetail } from '@/lib/past/projects/past-project-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { PastResultTag } from './past-result-tag';

/** A past project as the table had it, where it came from, and whose it is here. */
export async function PastProjectFacts({ project }: { project: PastProjectDetail }) {
  const t = await getTranslator('past');
  const { pastRound, import: brought, holder } = project;
  return (
    <Facts
      facts={[
        { term: t('columns.organisation'), value: project.organisationName },
        { term: t('columns.uscc'), value: project.uscc },
        { term: t('project.holder'), value: await holderOf(project.uscc, holder) },
        { term: t('columns.result'), value: <PastResultTag result={project.result} /> },
        { term: t('columns.grantedYuan'), value: project.grantedFen === null ? null : formatYuan(project.grantedFen) },
        { term: t('columns.askedYuan'), value: project.askedFen === null ? null : formatYuan(project.askedFen) },
        { term: t('columns.field'), value: project.field === null ? null : t(`fields.${project.field}`) },
        { term: t('columns.place'), value: project.region?.name },
        { term: t('columns.received'), value: project.receivedOn === null ? null : t.day(project.receivedOn) },
        { term: t('columns.round'), value: <a href={paths.pastRound(pastRound.id)}>{pastRound.name}</a> },
        {
          term: t('project.source'),
          value: (
            <a href={paths.pastImport(pastRound.id, brought.id)}>
              {t('project.sourceOf', {
                office: pastRound.region.officeName,
                at: brought.settledAt === null ? '—' : t.day(brought.settledAt),
                by: brought.settledBy?.name ?? '—',
                file: brought.file.name,
                row: project.row,
              })}
            </a>
          ),
          isProse: true,
        },
        ...(project.retractedBecause === ''
          ? []
          : [{ term: t('project.retractedBecause'), value: project.retractedBecause, isProse: true }]),
      ]}
    />
  );
}

async function holderOf(uscc: string | null, holder: PastProjectDetail['holder']) {
  const t = await getTranslator('past.project');
  if (holder === null) return t(uscc === null ? 'noCode' : 'noHolder');
  return holder.isOpen ? <a href={paths.officeOrganisation(holder.id)}>{holder.name}</a> : holder.name;
}
