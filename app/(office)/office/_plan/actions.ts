'use server';

import { afterFormEdit } from '@/lib/forms/builder/after-form-edit';
import { paths } from '@/lib/paths/paths';
import { applyGateSet } from '@/lib/plans/settings/apply-gate-set';
import { arrangeAnnouncement } from '@/lib/plans/settings/arrange-announcement';
import { editPlanForm } from '@/lib/plans/settings/edit-plan-form';
import { removeRubric } from '@/lib/plans/settings/remove-rubric';
import { setAnnouncement } from '@/lib/plans/settings/set-announcement';
import { setAwarding } from '@/lib/plans/settings/set-awarding';
import { setCategories } from '@/lib/plans/settings/set-categories';
import { setFormRules } from '@/lib/plans/settings/set-form-rules';
import { setGates } from '@/lib/plans/settings/set-gates';
import { setInstalments } from '@/lib/plans/settings/set-instalments';
import { setLevels } from '@/lib/plans/settings/set-levels';
import { setRubric } from '@/lib/plans/settings/set-rubric';
import { setStages } from '@/lib/plans/settings/set-stages';
import { setTerms } from '@/lib/plans/settings/set-terms';
import { setWordTemplate } from '@/lib/plans/settings/set-word-template';
import { uploadWordTemplate } from '@/lib/plans/settings/upload-word-template';
import { formAction } from '@/lib/web/form-action';

const saved = () => 'rounds.done.saved' as const;

export const setCategoriesAction = formAction(setCategories, saved);
export const setGatesAction = formAction(setGates, saved);
export const applyGateSetAction = formAction(
  applyGateSet,
  (plan) => `${paths.planSettings(plan, 'eligibility')}?filled=${plan.version}`,
);
export const setTermsAction = formAction(setTerms, saved);
export const setAnnouncementAction = formAction(setAnnouncement, saved);
/** A move stays on the page; what was added opens, and after a removal what stood beside it. */
export const arrangeAnnouncementAction = formAction(arrangeAnnouncement, ({ kind, touched, ...plan }) =>
  kind === 'move' ? 'rounds.announcement.moved' : `${paths.planSettings(plan, 'announcement')}?of=${touched}`,
);
export const setInstalmentsAction = formAction(setInstalments, saved);
export const setLevelsAction = formAction(setLevels, saved);
export const removeRubricAction = formAction(removeRubric, (plan) => paths.planSettings(plan, 'rubric'));
export const setRubricAction = formAction(setRubric, ({ addedRubricId, ...plan }) =>
  addedRubricId === null ? saved() : `${paths.planSettings(plan, 'rubric')}?of=${addedRubricId}`,
);
export const uploadWordTemplateAction = formAction(uploadWordTemplate, () => 'rounds.done.templateUploaded' as const);
export const setWordTemplateAction = formAction(setWordTemplate, ({ isOwn }) =>
  isOwn ? 'rounds.done.templateInUse' : 'rounds.done.templateOwn',
);
export const setStagesAction = formAction(setStages, saved);
export const setAwardingAction = formAction(setAwarding, saved);
export const editFormAction = formAction(editPlanForm, (edited) =>
  afterFormEdit(edited, paths.planSettings(edited, 'form')),
);
export const setFormRulesAction = formAction(setFormRules, saved);
