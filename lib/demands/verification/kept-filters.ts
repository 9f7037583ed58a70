import type { Asked } from '@/lib/lists/asked';
import type { demandList } from '../lists/demand-list';
import { isToVerify } from '../rules';

type Filters = Asked<typeof demandList>['filters'];

/** What the address of a demand says of the list it was opened from, so that its queue stays within it. */
export const keptFilters = ({ status, overdue, ...others }: Filters): Record<string, string | undefined> => ({
  ...others,
  // Of the states only those that wait narrow what waits.
  status: status !== undefined && status !== 'TO_VERIFY' && isToVerify(status) ? status : undefined,
  overdue: overdue ? '1' : undefined,
});
