import { ListPage } from '@/components/lists/list-page';
import { Chips } from '@/components/ui/link-row';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { listAddress } from '@/lib/lists/address';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { type AccountRow, accountsList, organisationsOf, stateOfRow } from '@/lib/regions/accounts/accounts-list';
import type { AccountState } from '@/lib/regions/accounts/rules';
import { getTranslator } from '@/lib/web/messages';

type AccountListProps = {
  page: PageOf<AccountRow>;
  asked: Asked<typeof accountsList>;
  now: Date;
  /** Nobody closes the account they work with. */
  ownId: string | null;
  /** How many are open, and how many of them nobody uses. */
  open: number;
  idle: number;
  views: React.ReactNode;
  bulk: React.ReactNode;
};

const tones: Record<AccountState, Tone> = {
  active: 'passed',
  never: 'waiting',
  unused: 'returned',
  disabled: 'closed',
};

export async function AccountStateTag({ state }: { state: AccountState }) {
  const t = await getTranslator('regions');
  return <StatusTag tone={tones[state]}>{t(`accounts.states.${state}`)}</StatusTag>;
}

/** Accounts with their state; those that are open can be ticked and closed together. */
export async function AccountList({ page, asked, now, ownId, open, idle, views, bulk }: AccountListProps) {
  const [t, people, ui] = [await getTranslator('regions'), await getTranslator('people'), await getTranslator('ui')];
  const roles = ({ grants, memberships }: AccountRow) => (
    <>
      {[
        ...new Set([
          ...grants.map(({ role }) => people(`roles.${role}`)),
          ...(organisationsOf(memberships).length > 0 ? [t('accounts.member')] : []),
          ...(organisationsOf(memberships).length < memberships.length ? [t('accounts.resident')] : []),
        ]),
      ].join('、') || t('accounts.noRole')}
      {organisationsOf(memberships).map(({ organisation: { name } }) => (
        <span key={name} className="block text-small text-ink-soft">
          {name}
        </span>
      ))}
    </>
  );
  return (
    <ListPage
      list={accountsList}
      asked={asked}
      page={page}
      path={paths.adminAccounts()}
      now={now}
      ready={
        <Chips
          label={t('accounts.state')}
          links={([undefined, 'open', 'idle', 'disabled'] as const).map((state) => ({
            href: listAddress({ path: paths.adminAccounts(), list: accountsList, asked }, { filters: { state } }),
            label: state === undefined ? ui('filter.all') : t(`accounts.states.${state}`),
            isCurrent: asked.filters.state === state,
            ...(state === 'open' ? { count: open } : state === 'idle' ? { count: idle } : {}),
          }))}
        />
      }
      views={views}
      rowHref={({ id }) => paths.adminAccount(id)}
      cells={{
        state: (row) => <AccountStateTag state={stateOfRow(row, now)} />,
        role: roles,
      }}
      bulkBar={bulk}
      selection={{
        name: 'personIds',
        form: 'disable',
        label: ({ name }) => name,
        isSelectable: ({ id, disabledAt }) => disabledAt === null && id !== ownId,
      }}
    />
  );
}
