/** The pages on which a round's settings are made, in the order an officer works through them. */
export const settingsParts = [
  'basics',
  'timetable',
  'funding',
  'categories',
  'eligibility',
  'rules',
  'form',
  'rubric',
  'stages',
  'instalments',
  'announcement',
  'publish',
] as const;

/** Those a template keeps: no dates, money or contacts, and nothing to publish. */
export const templateParts = settingsParts.filter(
  (part) => !['basics', 'timetable', 'funding', 'publish'].includes(part),
);

export type SettingsPart = (typeof settingsParts)[number];

export function isSettingsPart(text: string): text is SettingsPart {
  return (settingsParts as readonly string[]).includes(text);
}
