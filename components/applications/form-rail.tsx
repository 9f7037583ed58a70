import { SectionRail } from '@/components/ui/section-rail';
import type { SectionState } from '@/lib/forms/answers/section-states';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type FormRailProps = { applicationId: string; states: SectionState[]; current?: string };

/** The sections of the form with how far each is. */
export async function FormRail({ applicationId, states, current }: FormRailProps) {
  const t = await getTranslator('applications');
  const stateOf = ({ state, problems }: SectionState) => {
    if (state === 'done') return { tone: 'passed' as const, text: t('overview.sectionDone') };
    if (state === 'toMend') return { tone: 'returned' as const, text: t('overview.sectionToMend') };
    if (state === 'untouched') return { tone: 'closed' as const, text: t('overview.sectionUntouched') };
    return { tone: 'waiting' as const, text: t('overview.sectionOpen', { count: problems }) };
  };
  return (
    <SectionRail
      label={t('overview.rail')}
      sections={states.map((section) => ({
        href: paths.myApplication(applicationId, section.key),
        label: section.title,
        state: stateOf(section),
        isCurrent: section.key === current,
      }))}
    />
  );
}
