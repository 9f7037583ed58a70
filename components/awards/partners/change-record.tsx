import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { PartnerChangeShown } from '@/lib/awards/partners/queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ChangeRecordProps = { change: PartnerChangeShown; projectHref: string | null };

/** A change of partners before and after, why, the agreement, and who said what when. */
export async function ChangeRecord({ change, projectHref }: ChangeRecordProps) {
  const [t, joint] = [await getTranslator('awards'), await getTranslator('applications')];
  const { leaves, comesIn, others, project, agreement } = change;
  const rows = [
    {
      key: 'organisation',
      item: t('partners.organisation'),
      before: leaves.name,
      after: comesIn?.name ?? t('partners.nobody'),
    },
    { key: 'task', item: joint('joint.task'), before: leaves.task, after: comesIn?.task ?? '—' },
    {
      key: 'share',
      item: joint('joint.share'),
      before: formatYuan(leaves.shareFen),
      after: comesIn === null ? '—' : formatYuan(comesIn.shareFen),
    },
  ];
  const by = (name: string, at: Date | null) => at !== null && t('partners.by', { name, at: t.dateTime(at) });
  return (
    <>
      <Section id="changes" title={t('partners.changes')}>
        <DataTable
          id="before-after"
          caption={t('partners.changes')}
          captionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'item', header: t('partners.item'), render: ({ item }) => item },
            { key: 'before', header: t('partners.before'), render: ({ before }) => before },
            { key: 'after', header: t('partners.after'), render: ({ after }) => after },
          ]}
        />
        <p className="mt-3 text-ink-soft">
          {t('partners.others', { names: others.length === 0 ? t('partners.othersNone') : others.join('、') })}
        </p>
      </Section>
      <Section id="facts" title={t('partners.facts')}>
        <Facts
          facts={[
            {
              term: t('partners.reason'),
              value: <span className="whitespace-pre-line">{change.reason}</span>,
              isProse: true,
            },
            {
              term: t('partners.agreement'),
              value: (
                <a href={paths.file(agreement.id)} className="link break-all">
                  {agreement.name}
                </a>
              ),
            },
            { term: t('partners.proposedBy'), value: by(change.proposedBy, change.proposedAt) },
            ...(change.confirmedAt === null
              ? []
              : [{ term: t('partners.confirmedBy'), value: by(change.confirmedBy, change.confirmedAt) }]),
            ...(change.endedAt === null
              ? []
              : [{ term: t('partners.endedBy'), value: by(change.endedBy, change.endedAt) }]),
            ...(change.note === '' ? [] : [{ term: t('partners.noteTerm'), value: change.note }]),
          ]}
        />
      </Section>
      <Section id="project" title={t('partners.project')}>
        <Facts
          facts={[
            {
              term: t('partners.project'),
              value:
                projectHref === null ? (
                  project.title
                ) : (
                  <a href={projectHref} className="link">
                    {project.title}
                  </a>
                ),
            },
            { term: t('partners.number'), value: project.number },
            { term: t('partners.lead'), value: project.lead },
            {
              term: t('partners.round'),
              value: (
                <a href={paths.publishedRound(project.round.id)} className="link">
                  {project.round.title}
                </a>
              ),
            },
            { term: t('partners.total'), value: joint('joint.yuan', { amount: formatYuan(project.totalFen) }) },
          ]}
        />
      </Section>
    </>
  );
}
