import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';

type Counted = { regionId: string; category?: string; exact?: boolean };

/** The list of the demands that a place, a category or both are counted by. */
export const heatList = ({ regionId, category, exact = false }: Counted): string =>
  withQuery(paths.publicDemands(), { status: 'UNMET', region: regionId, category, exact: exact ? '1' : undefined });
