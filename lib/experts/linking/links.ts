import type { ConflictKind } from '@/lib/db/generated/enums';
import type { Recognised } from './body-index';
import type { LinkRuleKey } from './link-rules';

/**
 * One path from an expert to an organisation, and how sure it is, of a hundred. `typed` is what was written of a body,
 * `found` the organisation it was recognised as, `person` who is named there.
 */
export type Evidence = {
  rule: LinkRuleKey;
  strength: number;
  typed?: string;
  found?: string;
  by?: Recognised['by'];
  /** Not the expert but a close relative serves there. */
  kin?: true;
  person?: string;
  detail?: string;
  from?: string;
  to?: string;
};

/** A link between an expert and an organisation with every path that speaks for it, the strongest first. */
export type Link = {
  expertId: string;
  organisationId: string;
  kind: ConflictKind;
  strength: number;
  evidence: Evidence[];
};

/** A path with the organisation that it ends at; `strength` not yet rounded. */
export type Found = Evidence & { organisationId: string };
