import { Tabs } from '@/components/ui/link-row';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';

export type RoundTab = 'overview' | 'settings' | 'amendments' | 'topics' | 'applications' | 'stages' | 'decisions' | 'publicity';

/** The pages of one round in the office. */
export async function RoundTabs({ roundId, isPublished, current }: { roundId: string; isPublished: boolean; current: RoundTab }) {
  const t = await getTranslator('rounds');
  const hrefs: Record<RoundTab, string> = {
    overview: paths.officeRound(roundId),
    settings: paths.roundSettings(roundId, 'basics'),
    amendments: paths.roundAmendments(roundId),
    topics: paths.officeTopics(roundId),
    applications: paths.roundApplications(roundId),
    stages: paths.roundStages(roundId),
    decisions: paths.roundDecisions(roundId),
    publicity: paths.roundPublicity(roundId),
  };
  // Before publication the form is edited in the settings, and there is nothing to amend.
  const tabs = (Object.keys(hrefs) as RoundTab[]).filter((tab) => isPublished || tab !== 'amendments');
  const links = tabs.map((tab) => ({ href: hrefs[tab], label: t(`tabs.${tab}`), isCurrent: tab === current }));
  return <Tabs label={t('tabs.label')} links={links} />;
}
