import type { ReactNode } from 'react';
import { SectionRail } from '@/components/ui/section-rail';
import { StatusTag } from '@/components/ui/status-tag';
import type { SectionState } from '@/lib/forms/answers/section-states';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { sectionTones } from './section-tones';

type FormRailProps = {
  applicationId: string;
  states: readonly SectionState[];
  current?: string;
  isFolded?: boolean | undefined;
  /** How far a section is, where that moves while the page is open. */
  tagOf?: (section: SectionState) => ReactNode;
};

/** The sections of the form with how far each is. */
export async function FormRail({ applicationId, states, current, isFolded, tagOf }: FormRailProps) {
  const t = await getTranslator('applications.rail');
  const standing = ({ state, problems }: SectionState) => (
    <StatusTag tone={sectionTones[state]}>{t(state, { count: problems })}</StatusTag>
  );
  return (
    <SectionRail
      label={t('label')}
      isFolded={isFolded}
      sections={states.map((section) => ({
        href: paths.myApplication(applicationId, section.key),
        label: section.title,
        tag: (tagOf ?? standing)(section),
        isCurrent: section.key === current,
      }))}
    />
  );
}
