import { isSocialOrganisation } from '@/lib/organisations/kinds';
import type { Terms } from './terms';

type Screening = Pick<Terms['screening'], 'checklist'>;

/** The screening as it is of one applicant: only the points that are asked of its kind. */
export const screeningOf = <Of extends Screening>(screening: Of, { type }: { type: string }): Of => ({
  ...screening,
  checklist: screening.checklist.filter(
    ({ of }) => of === 'ALL' || of === type || (of === 'REGISTERED' && isRegistered(type)),
  ),
});

const isRegistered = (type: string): boolean => type !== 'FILED' && isSocialOrganisation({ type });
