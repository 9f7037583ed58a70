import type { ReactNode } from 'react';
import { SectionRail } from '@/components/ui/section-rail';
import { StatusTag } from '@/components/ui/status-tag';
import type { AnswerProblem } from '@/lib/forms/answers/problems-in-answers';
import type { SectionState } from '@/lib/forms/answers/section-states';
import { getTranslator } from '@/lib/web/messages';
import { hrefOf } from './left-to-do';
import { sectionTones } from './section-tones';

type FormRailProps = {
  applicationId: string;
  states: readonly SectionState[];
  /** What keeps it from being handed in, in the order of the form: a section that was begun is entered at its first. */
  problems?: readonly AnswerProblem[];
  current?: string;
  isFolded?: boolean | undefined;
  /** How far a section is, where that moves while the page is open. */
  tagOf?: (section: SectionState) => ReactNode;
};

/** The sections of the form with how far each is. */
export async function FormRail({ applicationId, states, problems = [], current, isFolded, tagOf }: FormRailProps) {
  const t = await getTranslator('applications.rail');
  const standing = ({ state, problems }: SectionState) => (
    <StatusTag tone={sectionTones[state]}>{t(state, { count: problems })}</StatusTag>
  );
  return (
    <SectionRail
      label={t('label')}
      isFolded={isFolded}
      sections={states.map((section) => ({
        href: hrefOf(applicationId, section.key, firstIn(section, problems)),
        label: section.title,
        tag: (tagOf ?? standing)(section),
        isCurrent: section.key === current,
      }))}
    />
  );
}

const firstIn = ({ key, state }: SectionState, problems: readonly AnswerProblem[]): string | undefined =>
  state === 'lacking' || state === 'open' ? problems.find(({ section }) => section === key)?.field : undefined;
