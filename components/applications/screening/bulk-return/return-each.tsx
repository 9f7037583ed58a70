import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ToReturn } from '@/lib/applications/screening/applications-to-return';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Row = ToReturn['chosen'][number];

/** What each of the chosen is told and until when it is mended; of those that cannot be given back how they stand. */
export async function ReturnEach({ toReturn: { chosen, dueAt } }: { toReturn: ToReturn }) {
  const t = await getTranslator('applications');
  const itemsOf = ({ isReturnable, items }: Row) => {
    if (!isReturnable) return '—';
    if (items.length === 0) return <span className="text-ink-soft">{t('bulkReturn.noItems')}</span>;
    return (
      <ul className="list-disc pl-5">
        {items.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    );
  };
  const dueOf = ({ isReturnable, correctionDueAt }: Row): string => {
    const due = isReturnable ? dueAt : correctionDueAt;
    return due === null ? '—' : t.deadline(due);
  };
  return (
    <Section id="each" title={t('bulkReturn.each')} note={t('bulkReturn.eachNote')}>
      <DataTable
        id="to-return"
        caption={t('bulkReturn.each')}
        captionHidden
        exported={false}
        rows={chosen}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('bulkReturn.project'),
            phone: 'title',
            width: '26%',
            render: ({ id, title, number }) => (
              <>
                <a className="link" href={paths.officeApplication(id)}>
                  {title}
                </a>{' '}
                <span className="code">{number}</span>
              </>
            ),
          },
          { key: 'organisation', header: t('bulkReturn.organisation'), render: (row) => row.organisationName },
          {
            key: 'stands',
            header: t('bulkReturn.stands'),
            phone: 'state',
            render: ({ isReturnable, status }) =>
              isReturnable ? (
                <StatusTag tone="waiting">{t('bulkReturn.ready')}</StatusTag>
              ) : (
                <ApplicationStatusTag status={status} />
              ),
          },
          { key: 'items', header: t('bulkReturn.items'), width: '34%', render: itemsOf },
          { key: 'due', header: t('bulkReturn.due'), render: dueOf },
        ]}
      />
    </Section>
  );
}
