import { Tabs } from '@/components/ui/link-row';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export type RoundTab =
  | 'overview'
  | 'settings'
  | 'rehearsal'
  | 'amendments'
  | 'topics'
  | 'applications'
  | 'late'
  | 'stages'
  | 'decisions'
  | 'publicity';

type RoundTabsProps = {
  roundId: string;
  current: RoundTab;
  mayRehearse: boolean;
  isPublished: boolean;
  hasTopics: boolean;
  /** How many late entries wait, to be decided or handed in. */
  late: number;
  /** By whoever only observes: then its first page is the one they watch it on. */
  isWatched: boolean;
};

/** The pages of one round in the office: a draft can be rehearsed by whoever prepares it, the form of a published round amended, and topics are there where it has or may have them. */
export async function RoundTabs({
  roundId,
  current,
  mayRehearse,
  isPublished,
  hasTopics,
  late,
  isWatched,
}: RoundTabsProps) {
  const t = await getTranslator('rounds');
  const hrefs: Record<RoundTab, string> = {
    overview: isWatched ? paths.observeRound(roundId) : paths.officeRound(roundId),
    settings: paths.roundSettings(roundId, 'basics'),
    rehearsal: paths.roundRehearsal(roundId),
    amendments: paths.roundAmendments(roundId),
    topics: paths.officeTopics(roundId),
    applications: paths.roundApplications(roundId),
    late: paths.lateEntries(roundId),
    stages: paths.roundStages(roundId),
    decisions: paths.roundDecisions(roundId),
    publicity: paths.roundPublicity(roundId),
  };
  const isThere: Partial<Record<RoundTab, boolean>> = {
    rehearsal: mayRehearse,
    amendments: isPublished,
    late: isPublished,
    topics: hasTopics,
  };
  const tabs = (Object.keys(hrefs) as RoundTab[]).filter((tab) => isThere[tab] ?? true);
  const links = tabs.map((tab) => ({
    href: hrefs[tab],
    label: tab === 'late' ? t('tabs.late', { count: late }) : t(`tabs.${tab}`),
    isCurrent: tab === current,
  }));
  return <Tabs label={t('tabs.label')} links={links} />;
}
