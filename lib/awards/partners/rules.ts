import { stands } from '@/lib/applications/joint/lifecycle';
import type { ApplicationStatus, JointPartStatus, OrganisationType } from '@/lib/db/generated/enums';
import { type Fen, formatYuan, sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

type Part = { id: string; status: JointPartStatus; shareFen: Fen; organisation: { type: OrganisationType } };
type Application = { status: ApplicationStatus; totalFen: Fen; jointParts: readonly Part[] };

/** Partners are changed so while an award stands; before that the office gives the application back for correction. */
export const problemsWithAward = ({ status }: Pick<Application, 'status'>): Problem[] =>
  problemIf(status !== 'AWARDED', { code: 'awards.problems.partnersNotAwarded' });

type Asked = { part: Pick<Part, 'id' | 'status'>; open: number };

export const problemsBeforeChange = (application: Pick<Application, 'status'>, { part, open }: Asked): Problem[] => [
  ...problemsWithAward(application),
  ...problemIf(!stands(part), { code: 'awards.problems.partnerGone' }),
  ...problemIf(open > 0, { code: 'awards.problems.partnersInChange' }),
];

/** Who goes on when a partner leaves. */
export const partsWithout = <Each extends { id: string; status: JointPartStatus }>(
  { jointParts }: { jointParts: readonly Each[] },
  leaving: { id: string },
): Each[] => jointParts.filter((part) => stands(part) && part.id !== leaving.id);

type Coming = { partner: string; task: string; shareFen: Fen };

/** What is to be said of who comes in; their shares together are no more than the project's budget. */
export function problemsInComing(
  { partner, task, shareFen }: Coming,
  { totalFen, others }: { totalFen: Fen; others: readonly { shareFen: Fen }[] },
): Problem[] {
  const shares = sumFen([...others.map((part) => part.shareFen), shareFen]);
  return [
    ...problemIf(partner === '', { code: 'kernel.problems.required', field: 'partner' }),
    ...problemIf(task === '', { code: 'kernel.problems.required', field: 'task' }),
    ...problemIf(shares > totalFen, {
      code: 'applications.problems.sharesOver',
      field: 'shareFen',
      values: { shares: formatYuan(shares), total: formatYuan(totalFen) },
    }),
  ];
}
