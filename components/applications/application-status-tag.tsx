import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { ToldStatus } from '@/lib/applications/shown-status';
import { getTranslator } from '@/lib/web/messages';

export const applicationTones: Record<ToldStatus, Tone> = {
  DRAFT: 'active',
  TO_SIGN: 'waiting',
  SIGNED: 'passed',
  TAKEN_BACK: 'returned',
  RECOMMENDING: 'waiting',
  NOT_RECOMMENDED: 'closed',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  INELIGIBLE: 'refused',
  ELIGIBLE: 'passed',
  IN_REVIEW: 'active',
  SHORTLISTED: 'passed',
  NOT_SHORTLISTED: 'closed',
  IN_PUBLICITY: 'publicity',
  RESERVE: 'waiting',
  DECLINED: 'closed',
  AWARDED: 'passed',
  REVOKED: 'refused',
  GIVEN_UP: 'closed',
  WITHDRAWN: 'closed',
};

export async function ApplicationStatusTag({ status }: { status: ToldStatus }) {
  const t = await getTranslator('applications');
  return <StatusTag tone={applicationTones[status]}>{t(`status.${status}`)}</StatusTag>;
}
