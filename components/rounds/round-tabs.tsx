import { Tabs } from '@/components/ui/link-row';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';

export type RoundTab = 'overview' | 'settings' | 'rehearsal' | 'topics' | 'applications' | 'stages' | 'decisions' | 'publicity';

/** The pages of one round in the office; a draft can be rehearsed by whoever prepares it. */
export async function RoundTabs({ roundId, current, mayRehearse }: { roundId: string; current: RoundTab; mayRehearse: boolean }) {
  const t = await getTranslator('rounds');
  const hrefs: Record<RoundTab, string> = {
    overview: paths.officeRound(roundId),
    settings: paths.roundSettings(roundId, 'basics'),
    rehearsal: paths.roundRehearsal(roundId),
    topics: paths.officeTopics(roundId),
    applications: paths.roundApplications(roundId),
    stages: paths.roundStages(roundId),
    decisions: paths.roundDecisions(roundId),
    publicity: paths.roundPublicity(roundId),
  };
  const links = (Object.keys(hrefs) as RoundTab[]).filter((tab) => tab !== 'rehearsal' || mayRehearse).map((tab) => ({ href: hrefs[tab], label: t(`tabs.${tab}`), isCurrent: tab === current }));
  return <Tabs label={t('tabs.label')} links={links} />;
}
