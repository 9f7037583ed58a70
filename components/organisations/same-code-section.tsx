import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { limits } from '@/lib/kernel/limits';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { OrganisationStatusTag } from './organisation-status-tag';

type SameCodeSectionProps = { organisation: OrganisationDetail; action: FormAction };

/** Registrations that bear the same code, beside one another with their certificates, and the one decision on all of them. */
export async function SameCodeSection({ organisation, action }: SameCodeSectionProps) {
  const { own, elsewhere } = organisation.rivals;
  if (own.length === 0 && elsewhere === 0) return null;
  const t = await getTranslator('organisations');
  return (
    <Section id="same-code" title={t('sections.sameCode')}>
      {own.length > 0 && (
        <>
          <p className="mb-3 max-w-text text-ink-soft">{t('office.sameCodeHint')}</p>
          <Compared organisation={organisation} />
        </>
      )}
      {elsewhere > 0 && <p className="mt-3 text-ink-soft">{t('office.sameCodeElsewhere', { count: elsewhere })}</p>}
      {own.length > 0 && organisation.moves.includes('verify') && (
        <Form action={action} id="settle" className="mt-4 max-w-form">
          <input type="hidden" name="organisationId" value={organisation.id} />
          <input type="hidden" name="version" value={organisation.version} />
          {own.map(({ id, version }) => (
            <input key={id} type="hidden" name="rivals" value={`${id}:${version}`} />
          ))}
          <TextareaField name="reason" label={t('office.settleReason')} limit={limits.reason} required />
          <SubmitButton>{t('office.settle')}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}

async function Compared({ organisation }: { organisation: OrganisationDetail }) {
  const t = await getTranslator('organisations');
  const rows = [organisation, ...organisation.rivals.own];
  return (
    <DataTable
      id="same-code-table"
      caption={t('sections.sameCode')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('fields.name'),
          render: ({ id, name, region, createdAt }) => (
            <>
              {id === organisation.id ? (
                `${name}（${t('office.sameCodeOwn')}）`
              ) : (
                <a href={paths.officeOrganisation(id)}>{name}</a>
              )}
              {/* In columns of their own they would push the table under the panel beside it. */}
              <span className="block text-small text-ink-soft">
                {region.name} {t.dateTime(createdAt)}
              </span>
            </>
          ),
        },
        {
          key: 'status',
          header: t('office.status'),
          render: ({ status }) => <OrganisationStatusTag status={status} />,
        },
        {
          key: 'certificate',
          header: t('fields.certificate'),
          render: ({ certificateFile }) =>
            certificateFile === null ? (
              t('office.certificateNone')
            ) : (
              <a href={paths.file(certificateFile.id)}>{certificateFile.name}</a>
            ),
        },
        {
          key: 'legalRepresentative',
          header: t('fields.legalRepresentative'),
          render: ({ legalRepresentative }) => legalRepresentative,
        },
      ]}
    />
  );
}
