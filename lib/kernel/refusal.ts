import type { ProblemCode } from '@/messages/typed';

/** One thing that stands in the way. `code` is a message key ('applications.problems.deadlinePassed'), `field` the form field it belongs to. */
export type Problem = {
  code: ProblemCode;
  field?: string;
  values?: Record<string, string | number>;
  /** Where it is mended, when that is no field of the form: a place on the page, or another page. */
  href?: string;
};

export type RefusalKind = 'invalid' | 'signed-out' | 'not-found' | 'forbidden' | 'refused' | 'conflict' | 'too-many';

/** The only expected error of the house; everything else is a defect. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly problems: Problem[] = [],
  ) {
    super(`${kind}: ${problems.map((problem) => problem.code).join(', ')}`);
    this.name = 'Refusal';
  }
}

export const refusalStatus: Record<RefusalKind, number> = {
  invalid: 422,
  'signed-out': 401,
  'not-found': 404,
  forbidden: 403,
  refused: 422,
  conflict: 409,
  'too-many': 429,
};

/** @throws Refusal 'refused' with every problem at once, so that nobody mends them one by one. */
export function refuseIf(problems: Problem[]): void {
  if (problems.length > 0) throw new Refusal('refused', problems);
}

/** For a list of problems: `[...problemIf(now >= closesAt, { code: 'rounds.problems.over' }), …]`. */
export const problemIf = (stands: boolean, problem: Problem): Problem[] => (stands ? [problem] : []);
