import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ToReturn } from '@/lib/applications/screening/applications-to-return';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Row = ToReturn['chosen'][number];

/** How each of the chosen stands, until when it is mended, and which points its letter leaves out. */
export async function ReturnEach({ toReturn: { chosen, dueAt } }: { toReturn: ToReturn }) {
  const t = await getTranslator('applications');
  const dueOf = ({ isReturnable, correctionDueAt }: Row): string => {
    const due = isReturnable ? dueAt : correctionDueAt;
    return due === null ? '—' : t.deadline(due);
  };
  return (
    <Section
      id="each"
      title={t('bulkReturn.each')}
      note={chosen.some(({ isReturnable }) => isReturnable) ? t('bulkReturn.eachNote') : undefined}
    >
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
                <a className="row-link" href={paths.officeApplication(id)}>
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
          ...(chosen.some(({ notAsked }) => notAsked.length > 0)
            ? [
                {
                  key: 'notAsked',
                  header: t('bulkReturn.notAsked'),
                  width: '30%',
                  render: ({ notAsked }: Row) => notAsked.join('；') || '—',
                },
              ]
            : []),
          { key: 'due', header: t('bulkReturn.due'), render: dueOf },
        ]}
      />
    </Section>
  );
}
