import { type Agreement, agreementOf, groupsOf } from './agreement.ts';
import { type Moved, type StageToVary, sensitivityOf } from './sensitivity.ts';
import { type Estimates, severityModel } from './severity-model.ts';

export type ToAnalyse = StageToVary;

export type Analysis = {
  /** Null where there are too few sheets, or all of one total. */
  estimates: Estimates | null;
  agreement: Agreement | null;
  /** More than one: their experts cannot be compared. */
  groups: number;
  moved: Moved[];
  tried: number;
};

/** Everything that is worked out about a closed stage beside its official result, from nothing but its sheets. */
export function analyse(stage: ToAnalyse): Analysis {
  const judged = {
    applications: stage.applications,
    experts: stage.experts,
    of: Int32Array.from(stage.sheets, ({ application }) => application),
    by: Int32Array.from(stage.sheets, ({ expert }) => expert),
    totals: Float64Array.from(stage.sheets, ({ total }) => Number(total)),
  };
  const estimates = severityModel(judged, stage.ranked.filter(({ isIn }) => isIn).length);
  return {
    estimates,
    agreement: estimates && agreementOf(estimates, judged),
    groups: groupsOf(judged),
    ...sensitivityOf(stage),
  };
}
