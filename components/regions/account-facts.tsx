import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { lastSeenAt, organisationsOf } from '@/lib/regions/accounts/accounts-list';
import type { Account } from '@/lib/regions/accounts/queries';
import { getTranslator } from '@/lib/web/messages';

export async function KeptAccountFacts({ account }: { account: Account }) {
  const t = await getTranslator('regions');
  const { email, createdAt, passwordChangedAt, disabledAt, memberships, hasSecondFactor } = account;
  const people = await getTranslator('people');
  const [seen, organisations] = [lastSeenAt(account), organisationsOf(memberships)];
  return (
    <Facts
      facts={[
        { term: t('people.email'), value: email },
        { term: t('accounts.lastSeenAt'), value: seen === null ? t('accounts.neverSeen') : t.dateTime(seen) },
        { term: t('accounts.passwordAt'), value: passwordChangedAt && t.dateTime(passwordChangedAt) },
        { term: people('account.factor'), value: people(hasSecondFactor ? 'account.factorOn' : 'account.factorOff') },
        { term: t('accounts.createdAt'), value: t.dateTime(createdAt) },
        ...(disabledAt === null ? [] : [{ term: t('accounts.disabledAt'), value: t.dateTime(disabledAt) }]),
        {
          term: t('accounts.organisation'),
          value:
            memberships.length > 0 && organisations.length === 0
              ? t('accounts.resident')
              : organisations.map(({ organisation }) => organisation.name).join('、'),
        },
      ]}
    />
  );
}

/** Each office with who else could go on with it, which is what to look at before the account is closed. */
export async function AccountOffices({ account: { grants } }: { account: Account }) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  return (
    <Section id="offices-title" title={t('accounts.offices')}>
      {grants.length === 0 ? (
        <p className="text-ink-soft">{t('accounts.noRole')}</p>
      ) : (
        <ul className="border-t border-line">
          {grants.map(({ id, role, title, region, others }) => (
            <li key={id} className="border-b border-line py-2">
              {[people(`roles.${role}`), region?.name ?? people('everywhere'), title].filter(Boolean).join(' · ')}
              <span className="block text-small text-ink-soft">{t('accounts.others', { count: others })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
