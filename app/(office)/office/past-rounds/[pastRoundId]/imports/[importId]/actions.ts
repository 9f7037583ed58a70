import { leavePastTable } from '@/lib/past/importing/leave-past-table';
import { takePastTable } from '@/lib/past/importing/take-past-table';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const takePastTableAction = formAction(takePastTable, ({ pastRoundId, id }) =>
  paths.pastImport(pastRoundId, id),
);
export const leavePastTableAction = formAction(leavePastTable, ({ pastRoundId }) => paths.pastRound(pastRoundId));
