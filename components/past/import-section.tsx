import { FileField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { acceptedExtensions } from '@/lib/files/kinds';
import { tableKinds } from '@/lib/files/table/limits';
import type { PastRoundDetail } from '@/lib/past/rounds-of-office';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PastImportTag } from './past-import-tag';

/** Where a table is brought to a past round, and what was brought before. */
export async function ImportSection({ round, action }: { round: PastRoundDetail; action: FormAction }) {
  const t = await getTranslator('past.import');
  return (
    <>
      <Section
        id="import"
        title={t('title')}
        note={t('note')}
        tools={<LinkButton href={paths.pastTemplate(round.id)}>{t('template')}</LinkButton>}
      >
        <Form action={action} id="upload-table">
          <input type="hidden" name="pastRoundId" value={round.id} />
          <FileField
            name="file"
            label={t('file')}
            hint={t('fileHint')}
            accept={acceptedExtensions(tableKinds)}
            required
          />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      </Section>
      {round.imports.length > 0 && (
        <Section id="imports" title={t('caption')}>
          <DataTable
            id="past-imports"
            caption={t('caption')}
            captionHidden
            rows={round.imports}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.pastImport(round.id, id)}
            columns={[
              { key: 'file', header: t('fileName'), render: ({ file }) => file.name },
              { key: 'at', header: t('uploaded'), render: ({ uploadedAt }) => t.dateTime(uploadedAt) },
              { key: 'by', header: t('by'), render: ({ uploadedBy }) => uploadedBy.name, phone: 'hidden' },
              { key: 'rows', header: t('rows'), render: ({ rowCount }) => rowCount, align: 'right', phone: 'hidden' },
              { key: 'taken', header: t('taken'), render: ({ takenCount }) => takenCount, align: 'right' },
              {
                key: 'status',
                header: t('status'),
                render: ({ status, rowCount, wrongCount, knownCount }) => (
                  <PastImportTag status={status} good={rowCount - wrongCount - knownCount} />
                ),
                phone: 'state',
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
