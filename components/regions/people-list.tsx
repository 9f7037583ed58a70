import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { queryHref } from '@/components/ui/query-href';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { PEOPLE_PER_PAGE, type PeopleListParams } from '@/lib/regions/people-params';
import type { AppointedPerson } from '@/lib/regions/people-queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Actions = { revoke: FormAction; inviteAgain: FormAction };
type PeopleListProps = { rows: AppointedPerson[]; total: number; params: PeopleListParams; actions: Actions };

const tones: Record<AppointedPerson['signIn'], Tone> = { ready: 'passed', invited: 'waiting', locked: 'refused' };

export async function PeopleList({ rows, total, params, actions }: PeopleListProps) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  const [path, { q, role, page }] = [paths.adminPeople(), params];
  const regionName = ({ region }: AppointedPerson): string => region?.name ?? people('everywhere');
  return (
    <>
      <FilterLine
        action={path}
        search={{ name: 'q', value: q, label: t('people.search') }}
        resetHref={q !== '' || role !== undefined ? path : undefined}
      >
        <FilterSelect
          name="role"
          label={t('people.role')}
          value={role}
          all={t('people.allRoles')}
          options={(['OFFICER', 'OBSERVER', 'ADMINISTRATOR'] as const).map((value) => ({
            value,
            label: people(`roles.${value}`),
          }))}
        />
      </FilterLine>
      {total === 0 ? (
        <EmptyState title={t('people.empty')}>{t('people.emptyHint')}</EmptyState>
      ) : (
        <DataTable
          id="people"
          caption={t('people.caption')}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', header: t('people.name'), render: (row) => row.name, nowrap: true },
            {
              key: 'signIn',
              header: t('people.signIn'),
              render: (row) => <StatusTag tone={tones[row.signIn]}>{t(`people.${row.signIn}`)}</StatusTag>,
              phone: 'state',
            },
            {
              key: 'role',
              header: t('people.role'),
              render: (row) => [people(`roles.${row.role}`), row.title].filter(Boolean).join(' · '),
            },
            { key: 'region', header: t('people.region'), render: regionName },
            { key: 'email', header: t('people.email'), render: (row) => row.email },
            {
              key: 'grantedAt',
              header: t('people.grantedAt'),
              render: (row) => formatDay(shanghaiDay(row.grantedAt)),
              phone: 'hidden',
              nowrap: true,
            },
            {
              key: 'actions',
              header: t('people.actions'),
              render: (row) => <GrantActions row={row} region={regionName(row)} actions={actions} />,
            },
          ]}
        />
      )}
      <NumberedPages
        page={page}
        size={PEOPLE_PER_PAGE}
        total={total}
        href={(next) => queryHref(path, { q, role }, { page: next })}
      />
    </>
  );
}

async function GrantActions({ row, region, actions }: { row: AppointedPerson; region: string; actions: Actions }) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  const question = {
    title: t('people.revokeQuestion', { name: row.name, role: people(`roles.${row.role}`) }),
    text: t('people.revokeText', { region }),
    confirm: t('people.revoke'),
    cancel: t('people.keep'),
  };
  return (
    <div className="-my-1.5 flex flex-wrap gap-x-2">
      <Form action={actions.inviteAgain} id={`invite-${row.id}`}>
        <input type="hidden" name="personId" value={row.personId} />
        <SubmitButton kind="quiet">{t('people.inviteAgain')}</SubmitButton>
      </Form>
      <Form action={actions.revoke} id={`revoke-${row.id}`}>
        <input type="hidden" name="grantId" value={row.id} />
        <ConfirmButton question={question} kind="quiet">
          {t('people.revoke')}
        </ConfirmButton>
      </Form>
    </div>
  );
}
