import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';
import type { Translate } from '@/lib/web/messages';

/** The groups of the page of rules, in its order. */
export const ruleTopics = [
  'amounts',
  'period',
  'numbers',
  'topics',
  'items',
  'caps',
  'checklist',
  'corrections',
  'aggregation',
  'comments',
  'publicity',
] as const;
export type RuleTopic = (typeof ruleTopics)[number];

/** The groups of the page on who may apply. */
export const gateTopics = ['who', 'directedTo', 'joint', 'record', 'projects', 'declarations'] as const;
export type GateTopic = (typeof gateTopics)[number];

/** The groups of the page on how it is decided. */
export const awardingTopics = ['ofScores', 'ofPlaces', 'ofMerits', 'ofCoFunding', 'ofAgreement'] as const;
export type AwardingTopic = (typeof awardingTopics)[number];

/** The groups of a part that has some, for the index beside it. */
export function groupsOf(t: Translate<'rounds'>, part: SettingsPart): { href: `#${string}`; label: string }[] {
  if (part === 'rules') return ruleTopics.map((topic) => ({ href: `#rules-${topic}`, label: t(`rules.${topic}`) }));
  if (part === 'eligibility')
    return gateTopics.map((topic) => ({ href: `#gates-${topic}`, label: t(`gates.${topic}`) }));
  if (part === 'awarding')
    return awardingTopics.map((topic) => ({ href: `#awarding-${topic}`, label: t(`awarding.${topic}`) }));
  return [];
}
