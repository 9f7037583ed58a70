import type { KindQuota } from '@/lib/plans/stage-quotas';
import type { AssignmentProblem, AvailableExpert } from '../assigning/balanced-assignment';
import { isInGroup } from '../panel/groups';

export type Reading = { applicationId: string; expertId: string };
type FaultCode =
  | 'notInStage'
  | 'notOnPanel'
  | 'conflictOfInterest'
  | 'outsideGroup'
  | 'alreadyAssigned'
  | 'keptApart'
  | 'capacityFull';
export type Fault = Reading & { code: FaultCode };

/** What is hard: whoever must not read an application, or has no room for one more. One fault each, the first. */
export function faultsIn(problem: AssignmentProblem, readings: readonly Reading[]): Fault[] {
  const applications = new Map(problem.applications.map((each) => [each.id, each]));
  const experts = new Map(problem.experts.map((each) => [each.id, each]));
  const all = [...problem.existing, ...readings];
  const readersOf = Map.groupBy(all, ({ applicationId }) => applicationId);
  const loadOf = Map.groupBy(all, ({ expertId }) => expertId);
  const codeOf = ({ applicationId, expertId }: Reading): Fault['code'] | null => {
    const [application, expert] = [applications.get(applicationId), experts.get(expertId)];
    if (application === undefined) return 'notInStage';
    if (expert === undefined) return 'notOnPanel';
    if (application.organisationIds.some((each) => expert.blockedOrganisationIds.includes(each)))
      return 'conflictOfInterest';
    if (!isInGroup(expert.groupCode, application.categoryId)) return 'outsideGroup';
    const readers = readersOf.get(applicationId) ?? [];
    if (readers.filter((each) => each.expertId === expertId).length > 1) return 'alreadyAssigned';
    const beside = problem.apart.filter((some) => some.includes(expertId)).flat();
    if (readers.some((each) => each.expertId !== expertId && beside.includes(each.expertId))) return 'keptApart';
    return (loadOf.get(expertId)?.length ?? 0) > expert.capacity ? 'capacityFull' : null;
  };
  return readings.flatMap((reading) => {
    const code = codeOf(reading);
    return code === null ? [] : [{ ...reading, code }];
  });
}

/** Of an application: how many readers are missing, and which quotas are not met by how many. */
export type Lacking = { applicationId: string; missing: number; quotas: (KindQuota & { missing: number })[] };

export function lackingIn(problem: AssignmentProblem, readings: readonly Reading[]): Lacking[] {
  const kinds = new Map(problem.experts.map(({ id, kind }): [string, AvailableExpert['kind']] => [id, kind]));
  const readersOf = Map.groupBy([...problem.existing, ...readings], ({ applicationId }) => applicationId);
  return problem.applications.flatMap(({ id }) => {
    const readers = (readersOf.get(id) ?? []).map(({ expertId }) => kinds.get(expertId));
    const missing = Math.max(0, problem.perApplication - readers.length);
    const quotas = problem.quotas
      .map((quota) => ({
        ...quota,
        missing: quota.least - readers.filter((kind) => kind !== undefined && quota.kinds.includes(kind)).length,
      }))
      .filter((quota) => quota.missing > 0);
    return missing === 0 && quotas.length === 0 ? [] : [{ applicationId: id, missing, quotas }];
  });
}
