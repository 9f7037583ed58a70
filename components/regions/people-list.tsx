import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ListPage } from '@/components/lists/list-page';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { type GrantRow, peopleList, type SignIn, signInState } from '@/lib/regions/appointments/people-list';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Actions = { revoke: FormAction; inviteAgain: FormAction };
type PeopleListProps = {
  page: PageOf<GrantRow>;
  asked: Asked<typeof peopleList>;
  now: Date;
  views: React.ReactNode;
  actions: Actions;
};

const tones: Record<SignIn, Tone> = { ready: 'passed', invited: 'waiting', locked: 'refused' };

export async function PeopleList({ page, asked, now, views, actions }: PeopleListProps) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  const regionName = ({ region }: GrantRow): string => region?.name ?? people('everywhere');
  return (
    <ListPage
      list={peopleList}
      asked={asked}
      page={page}
      path={paths.adminPeople()}
      now={now}
      views={views}
      cells={{
        signIn: ({ person }) => {
          const state = signInState(person, now);
          return <StatusTag tone={tones[state]}>{t(`people.${state}`)}</StatusTag>;
        },
        role: ({ role, title }) => [people(`roles.${role}`), title].filter(Boolean).join(' · '),
        handling: ({ appointment }) =>
          appointment?.status === 'SINGLE_HANDED' ? (
            <StatusTag tone="waiting">{t('people.SINGLE_HANDED')}</StatusTag>
          ) : (
            appointment !== null && t('people.IN_FORCE')
          ),
        region: regionName,
        actions: (row) => <GrantActions row={row} region={regionName(row)} actions={actions} />,
      }}
    />
  );
}

async function GrantActions({ row, region, actions }: { row: GrantRow; region: string; actions: Actions }) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  const question = {
    title: t('people.revokeQuestion', { name: row.person.name, role: people(`roles.${row.role}`) }),
    text: t('people.revokeText', { region }),
    confirm: t('people.revoke'),
    cancel: t('people.keep'),
  };
  return (
    <details>
      <summary className="link -my-1 inline-block py-1">{t('people.change')}</summary>
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
    </details>
  );
}
