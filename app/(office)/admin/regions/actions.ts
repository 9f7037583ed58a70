import { addRegion } from '@/lib/regions/add-region';
import { formAction } from '@/lib/web/form-action';

export const addRegionAction = formAction(addRegion, () => 'regions.tree.added');
