import { z } from 'zod';
import { ApplicationStatus } from '@/lib/db/generated/enums';

export const sortKeys = ['number', 'title', 'organisation', 'amount', 'submitted', 'status'] as const;
export const PAGE_SIZE = 50;
export const WHOLE_LIST = 5_000;

/** Everything about the list lives in its address; whatever is not understood falls back to the whole list. */
const params = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(ApplicationStatus).nullable().catch(null),
  category: z
    .string()
    .regex(/^\w{1,40}$/)
    .nullable()
    .catch(null),
  sort: z.enum(sortKeys).catch('number'),
  descending: z.boolean().catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  size: z.number().int().catch(PAGE_SIZE),
});

export type ListParams = z.output<typeof params>;
export type SortKey = (typeof sortKeys)[number];

type Query = Readonly<Record<string, string | string[] | undefined>>;

export function listParams(query: Query): ListParams {
  const sort = single(query['sort']);
  return params.parse({
    q: single(query['q']),
    status: single(query['status']),
    category: single(query['category']),
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    page: single(query['page']),
    size: single(query['size']) === 'all' ? WHOLE_LIST : PAGE_SIZE,
  });
}

/** The address of the same list with something changed; a changed filter starts at page 1. */
export function listAddress(base: string, list: ListParams, change: Partial<ListParams>): string {
  const next = { ...list, page: 1, ...change };
  const query = new URLSearchParams();
  if (next.q !== '') query.set('q', next.q);
  if (next.status !== null) query.set('status', next.status);
  if (next.category !== null) query.set('category', next.category);
  if (next.sort !== 'number' || next.descending) query.set('sort', `${next.descending ? '-' : ''}${next.sort}`);
  if (next.size === WHOLE_LIST) query.set('size', 'all');
  if (next.page > 1) query.set('page', String(next.page));
  return query.size === 0 ? base : `${base}?${query}`;
}

function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
