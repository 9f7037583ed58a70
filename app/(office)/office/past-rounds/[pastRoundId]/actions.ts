import { editPastRound } from '@/lib/past/edit-past-round';
import { uploadPastTable } from '@/lib/past/importing/upload-past-table';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const editPastRoundAction = formAction(editPastRound, () => 'past.round.saved');
export const uploadPastTableAction = formAction(uploadPastTable, ({ id, pastRoundId }) =>
  paths.pastImport(pastRoundId, id),
);
