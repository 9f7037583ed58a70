import { planParts } from '@/lib/plans/settings/plan-parts';

/** The pages on which a round's settings are made, in the order an officer works through them: its own, then its plan's. */
export const settingsParts = ['basics', 'timetable', 'funding', ...planParts, 'publish'] as const;

export type SettingsPart = (typeof settingsParts)[number];

export function isSettingsPart(text: string): text is SettingsPart {
  return (settingsParts as readonly string[]).includes(text);
}
