import { addRegion } from '@/lib/regions/add-region';
import { nameOffice } from '@/lib/regions/name-office';
import { formAction } from '@/lib/web/form-action';

export const nameOfficeAction = formAction(nameOffice, () => 'regions.tree.renamed');
export const addRegionAction = formAction(addRegion, () => 'regions.tree.added');
