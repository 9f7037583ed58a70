import { WhoIsIn } from '@/components/sheets/live/who-is-in';
import { Words } from '@/components/ui/words';
import type { AnswerProblem } from '@/lib/forms/answers/problems-in-answers';
import type { SectionState } from '@/lib/forms/answers/section-states';
import { FormRail } from './form-rail';
import { SectionTag } from './section-tag';

type LiveRailProps = {
  applicationId: string;
  states: readonly SectionState[];
  problems: readonly AnswerProblem[];
  current: string;
  isFolded: boolean;
};

/** The sections beside the one that is filled in: each tag follows what is saved (`LiveStates` around it). */
export const LiveRail = (rail: LiveRailProps) => (
  <Words of={['applications.rail', 'sheets.together']}>
    <FormRail
      {...rail}
      tagOf={({ key }) => (
        <>
          <SectionTag sectionKey={key} />
          <WhoIsIn place={key} />
        </>
      )}
    />
  </Words>
);
