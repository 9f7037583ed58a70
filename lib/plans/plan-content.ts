import type { StageKind } from '@/lib/db/generated/enums';
import type { TemplateTag } from '@/lib/files/word/template/template';
import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import type { InstalmentPart } from './instalments';
import type { KindQuota } from './stage-quotas';
import type { SumRule } from './stage-rules';
import type { TermsInput } from './terms/terms';

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
  nameEn?: string;
  rubric: string;
  reviewsPerEntry: number;
  cutCount: number | null;
  weightBp: number;
  blindApplicant: boolean;
  /** Judges do not see each other's names; so unless said otherwise. */
  blindExperts?: boolean;
  /** Points are given without names; not so unless said. */
  secretBallot?: boolean;
  /** Whether the panel recommends a sum, and how; none unless said. */
  sumRule?: SumRule;
  /** Experts of some kinds that each application needs; none unless said. */
  kindQuotas?: KindQuota[];
  /** Colleagues never read the same application; they may unless said. */
  apartSameEmployer?: boolean;
  /** The greatest chance of any expert to read any one application, in basis points; no lottery unless said. */
  chanceCapBp?: number | null;
};

export type AnnouncementTemplate = { key: string; title: string; body: string };

/** Everything that is set up in a plan, without ids, places and versions: what another may begin with. */
export type PlanContent = {
  categories: readonly { code: string; name: string; nameEn?: string }[];
  announcement: readonly AnnouncementTemplate[];
  form: { title: string; sections: FormSectionsInput };
  /** The Word template its applications are written out in, as it is kept; not there where it is the platform's own. */
  word?: { fileId: string; tags: readonly TemplateTag[] } | null;
  rubrics: readonly RubricTemplate[];
  stages: readonly StageTemplate[];
  instalments: readonly InstalmentPart[];
  /** Without the rule on the plan's own region, which is added where a plan is written. */
  terms: TermsInput;
  /** Organisations from elsewhere may apply: no rule on the region is added. */
  anyRegion?: boolean;
};

/** A template that comes with the platform. Whatever begins with it keeps its own copy of everything; it is never read afterwards. */
export type SuppliedTemplate = PlanContent & { key: string; name: string; description: string };
