import type { StageKind } from '@/lib/db/generated/enums';
import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import type { InstalmentPart } from '../instalments';
import type { RulesDocumentInput } from '../terms/rules-document';

export type CriterionTemplate = {
  group: string;
  name: string;
  /** Points with at most two decimals, as text. */
  maxPoints: string;
  bonus?: boolean;
  /** Criteria of the same number break a tie together, lowest number first. */
  tieBreak?: number | null;
  anchorFull: string;
  anchorMid: string;
  anchorLow: string;
};

export type RubricTemplate = { key: string; title: string; criteria: readonly CriterionTemplate[] };

export type StageTemplate = {
  kind: StageKind;
  name: string;
  rubric: string;
  reviewsPerEntry: number;
  cutCount: number | null;
  weightBp: number;
  blindApplicant: boolean;
  /** Judges do not see each other's names; so unless said otherwise. */
  blindExperts?: boolean;
};

export type AnnouncementTemplate = { key: string; title: string; body: string };

/** Everything of a round that another may begin with: neither dates nor money nor topics, which are of one year. */
export type TemplateContent = {
  categories: readonly { code: string; name: string }[];
  announcement: readonly AnnouncementTemplate[];
  form: { title: string; sections: FormSectionsInput };
  rubrics: readonly RubricTemplate[];
  stages: readonly StageTemplate[];
  instalments: readonly InstalmentPart[];
  /** Without the rule on the region, which comes from the round's own region. */
  rules: RulesDocumentInput;
  /** Organisations from elsewhere may apply: no rule on the region is added. */
  anyRegion?: boolean;
};

/** A complete starting point for a round. The round keeps its own copy of everything; templates are never read afterwards. */
export type RoundTemplate = TemplateContent & { key: string; name: string; description: string };
