import { Facts } from '@/components/ui/facts';
import type { Role } from '@/lib/db/generated/enums';
import type { Membership } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type AccountFactsProps = {
  account: {
    name: string;
    email: string;
    passwordChangedAt: Date | null;
    grants: { id: string; role: Role; title: string; region: { name: string } | null }[];
    hasSecondFactor: boolean;
  };
  memberships: Membership[];
};

/** Who I am here and what I may do, in words. */
export async function AccountFacts({ account, memberships }: AccountFactsProps) {
  const [t, member] = [await getTranslator('people'), await getTranslator('organisations')];
  const roles = account.grants.map(({ role, title, region }) =>
    [region?.name ?? t('everywhere'), t(`roles.${role}`), title].filter(Boolean).join(' · '),
  );
  return (
    <Facts
      facts={[
        { term: t('fields.name'), value: account.name },
        { term: t('fields.email'), value: account.email },
        ...(roles.length === 0 ? [] : [{ term: t('account.roles'), value: <Lines lines={roles} /> }]),
        ...(memberships.length === 0
          ? []
          : [
              {
                term: t('account.organisations'),
                value: (
                  <ul>
                    {memberships.map(({ organisationId, organisationName, roles: held }) => (
                      <li key={organisationId}>
                        <a href={paths.myOrganisation(organisationId)}>{organisationName}</a>{' '}
                        {held.map((role) => member(`roles.${role}`)).join('、')}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
        {
          term: t('account.passwordChangedAt'),
          value: (
            <>
              {account.passwordChangedAt && t.dateTime(account.passwordChangedAt)}{' '}
              <a href={paths.ownPassword()} className="link whitespace-nowrap">
                {t('account.passwordLink')}
              </a>
            </>
          ),
        },
        {
          term: t('account.follows'),
          value: (
            <a href={paths.follow()} className="link">
              {t('account.followsLink')}
            </a>
          ),
        },
        {
          term: t('account.factor'),
          value: (
            <>
              {t(account.hasSecondFactor ? 'account.factorOn' : 'account.factorOff')}{' '}
              <a href={paths.secondFactor()} className="link whitespace-nowrap">
                {t(account.hasSecondFactor ? 'account.factorManage' : 'account.factorSetUp')}
              </a>
            </>
          ),
        },
      ]}
    />
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
