import { SectionRail } from '@/components/ui/section-rail';
import { StatusTag } from '@/components/ui/status-tag';
import { Words } from '@/components/ui/words';
import type { SectionState } from '@/lib/forms/answers/section-states';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { SectionTag } from './section-tag';
import { sectionTones } from './section-tones';

type FormRailProps = { applicationId: string; states: readonly SectionState[]; current?: string };

/** The sections of the form with how far each is. Beside one that is filled in it follows what is saved (`LiveStates` around it). */
export async function FormRail({ applicationId, states, current }: FormRailProps) {
  const t = await getTranslator('applications.rail');
  const rail = (
    <SectionRail
      label={t('label')}
      sections={states.map(({ key, title, state, problems }) => ({
        href: paths.myApplication(applicationId, key),
        label: title,
        tag:
          current === undefined ? (
            <StatusTag tone={sectionTones[state]}>{t(state, { count: problems })}</StatusTag>
          ) : (
            <SectionTag sectionKey={key} />
          ),
        isCurrent: key === current,
      }))}
    />
  );
  return current === undefined ? rail : <Words of={['applications.rail']}>{rail}</Words>;
}
