import { executionText } from '@/components/rounds/execution-text';
import { Facts } from '@/components/ui/facts';
import type { PublicProject } from '@/lib/disclosure/projects';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { OrganisationName } from './organisation-name';

/** Who does it, where, until when, for how many, and where the money comes from. */
export async function ProjectFacts({ project }: { project: PublicProject }) {
  const [t, nameOf] = [await getTranslator('disclosure'), await getNames()];
  const { round, answers, organisation, partners } = project;
  const yuan = (fen: bigint) => t('yuan', { amount: formatYuan(fen) });
  const people = (count: number | null) => (count === null ? null : t('project.people', { count }));
  // Where a city and a county pay together, each line says whose it is.
  const hasOwners = new Set(project.funds.map(({ owner }) => owner)).size > 1;
  const sourceOf = ({ name, owner }: PublicProject['funds'][number]) =>
    hasOwners ? t('project.sourceOf', { name, owner }) : name;
  return (
    <Facts
      facts={[
        {
          term: t(partners.length === 0 ? 'project.organisation' : 'project.lead'),
          value: <OrganisationName organisation={organisation} />,
        },
        ...partners.map((partner, place) => ({
          term: t('project.partner', { number: place + 1 }),
          value: <OrganisationName organisation={partner} />,
        })),
        { term: t('project.number'), value: project.number },
        ...(project.isLate && project.receivedAt !== null
          ? [{ term: t('project.late'), value: t('project.lateValue', { at: t.dateTime(project.receivedAt) }) }]
          : []),
        { term: t('project.category'), value: project.category && nameOf(project.category) },
        { term: t('project.region'), value: project.placeNames },
        { term: t('project.place'), value: answers.place },
        { term: t('project.period'), value: await executionText(round) },
        { term: t('project.amount'), value: yuan(project.amountFen) },
        {
          term: t('project.sources'),
          value: project.funds.map((fund) => `${sourceOf(fund)} ${yuan(fund.amountFen)}`).join(t('separator')),
        },
        { term: t('project.own'), value: yuan(project.ownFen) },
        { term: t('project.direct'), value: people(answers.directBeneficiaries) },
        { term: t('project.indirect'), value: people(answers.indirectBeneficiaries) },
        { term: t('project.confirmed'), value: t.day(project.confirmedAt) },
        { term: t('project.round'), value: <a href={paths.result(round.id)}>{round.title}</a> },
      ]}
    />
  );
}
