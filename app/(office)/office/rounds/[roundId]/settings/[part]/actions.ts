'use server';

import { paths } from '@/lib/paths/paths';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { applyGateSet } from '@/lib/rounds/settings/apply-gate-set';
import { arrangeAnnouncement } from '@/lib/rounds/settings/arrange-announcement';
import { fillAnnouncement } from '@/lib/rounds/settings/fill-announcement';
import { removeRubric } from '@/lib/rounds/settings/remove-rubric';
import { setAnnouncement } from '@/lib/rounds/settings/set-announcement';
import { setGates } from '@/lib/rounds/settings/set-gates';
import { setInstalments } from '@/lib/rounds/settings/set-instalments';
import { setPortfolioFloors } from '@/lib/rounds/settings/set-portfolio-floors';
import { setRoundCategories } from '@/lib/rounds/settings/set-round-categories';
import { setRoundFunding } from '@/lib/rounds/settings/set-round-funding';
import { setRoundRules } from '@/lib/rounds/settings/set-round-rules';
import { setRubric } from '@/lib/rounds/settings/set-rubric';
import { setStages } from '@/lib/rounds/settings/set-stages';
import { setTimetable } from '@/lib/rounds/settings/set-timetable';
import { updateRoundBasics } from '@/lib/rounds/settings/update-round-basics';
import { formAction } from '@/lib/web/form-action';

const saved = () => 'rounds.done.saved';

export const updateBasicsAction = formAction(updateRoundBasics, saved);
export const setTimetableAction = formAction(setTimetable, saved);
export const setFundingAction = formAction(setRoundFunding, saved);
export const setPortfolioFloorsAction = formAction(setPortfolioFloors, saved);
export const setCategoriesAction = formAction(setRoundCategories, saved);
export const setGatesAction = formAction(setGates, saved);
export const applyGateSetAction = formAction(
  applyGateSet,
  (round) => `${paths.roundSettings(round.id, 'eligibility')}?filled=${round.version}`,
);
export const setRulesAction = formAction(setRoundRules, saved);
export const setAnnouncementAction = formAction(setAnnouncement, saved);
export const fillAnnouncementAction = formAction(
  fillAnnouncement,
  (round) => `${paths.roundSettings(round.id, 'announcement')}?filled=${round.version}`,
);
/** A move stays on the page; what was added opens, and after a removal what stood beside it. */
export const arrangeAnnouncementAction = formAction(arrangeAnnouncement, ({ id, kind, touched }) =>
  kind === 'move' ? 'rounds.announcement.moved' : `${paths.roundSettings(id, 'announcement')}?of=${touched}`,
);
export const setInstalmentsAction = formAction(setInstalments, saved);
export const removeRubricAction = formAction(removeRubric, (round) => paths.roundSettings(round.id, 'rubric'));
export const setRubricAction = formAction(setRubric, ({ id, addedRubricId }) =>
  addedRubricId === null ? saved() : `${paths.roundSettings(id, 'rubric')}?of=${addedRubricId}`,
);
export const setStagesAction = formAction(setStages, saved);
export const publishAction = formAction(publishRound, (round) => paths.officeRound(round.id));
