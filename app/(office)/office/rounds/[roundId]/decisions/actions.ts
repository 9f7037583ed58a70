import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { fileMinutes } from '@/lib/awards/deciding/file-minutes';
import { keepBarredAward } from '@/lib/awards/deciding/keep-barred-award';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const decideByRankAction = formAction(decideByRank, () => 'awards.done.byRank');
export const releaseDecisionsAction = formAction(
  releaseDecisions,
  ({ id }) => `${paths.roundPublicity(id)}?released=yes` as const,
);
export const keepBarredAwardAction = formAction(keepBarredAward, () => 'awards.done.kept');
export const fileMinutesAction = formAction(fileMinutes, () => 'awards.done.minutesFiled');
