import { Tabs } from '@/components/ui/link-row';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

const parts = ['facts', 'passport', 'ties', 'members'] as const;
export type OrganisationPart = (typeof parts)[number];

/** Which part of its own page an organisation asked for; its facts where the address says nothing. */
export const partAsked = (asked: string | string[] | undefined): OrganisationPart =>
  parts.find((part) => part === asked) ?? 'facts';

type OwnTabsProps = {
  organisationId: string;
  current: OrganisationPart /** Groups, or units that bear or guide some. */;
  hasTies: boolean;
  /** How much waits in a part for whoever reads it. */
  waits: Partial<Record<OrganisationPart, number>>;
};

/** The parts of an organisation's own page. */
export async function OwnTabs({ organisationId, current, hasTies, waits }: OwnTabsProps) {
  const t = await getTranslator('organisations');
  const titles: Record<OrganisationPart, string> = {
    facts: t('sections.organisation'),
    passport: t('passport.title'),
    ties: t('ties.title'),
    members: t('sections.members'),
  };
  return (
    <Tabs
      label={t('mine.parts')}
      links={parts
        .filter((part) => part !== 'ties' || hasTies)
        .map((part) => ({
          href: paths.myOrganisation(organisationId, part === 'facts' ? '' : part),
          label: titles[part],
          isCurrent: part === current,
          ...(waits[part] ? { count: waits[part] } : {}),
        }))}
    />
  );
}
