import { z } from 'zod';
import { planPageParams, planParts } from '@/lib/plans/settings/plan-parts';

/** The pages on which a round's settings are made, in the order an officer works through them: its own, then its plan's. */
export const settingsParts = ['basics', 'timetable', 'funding', ...planParts, 'publish'] as const;

export type SettingsPart = (typeof settingsParts)[number];

/** What the address of such a page asks for beside whose it is. */
export const settingsPageParams = planPageParams.extend({
  part: z.enum(settingsParts).nullable().catch(null),
  /** Which part was saved before one was led here. */
  saved: z.enum(settingsParts).optional().catch(undefined),
});
