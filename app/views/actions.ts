import { removeView } from '@/lib/lists/views/remove-view';
import { renameView } from '@/lib/lists/views/rename-view';
import { saveView } from '@/lib/lists/views/save-view';
import { formAction } from '@/lib/web/form-action';

export const saveViewAction = formAction(saveView, () => 'views.saved');
export const renameViewAction = formAction(renameView, () => 'views.renamed');
export const removeViewAction = formAction(removeView, () => 'views.removed');
