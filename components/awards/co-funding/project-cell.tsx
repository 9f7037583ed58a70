import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';
import { WhoApplies } from '../who-applies';

type ProjectCellProps = {
  title: ReactNode;
  lead: string;
  /** In a line; '' where one applies alone. */
  partners: string;
  /** What the county said, and what the city said to that; '' where nothing was. */
  reason?: string;
  settleReason?: string;
};

/** A project of which a county pays a part, whose it is, and what both sides said. */
export async function ProjectCell({ title, lead, partners, reason = '', settleReason = '' }: ProjectCellProps) {
  const t = await getTranslator('awards.coFunding');
  return (
    <>
      {title}
      <span className="block text-small text-ink-soft">
        <WhoApplies {...{ lead, partners }} />
      </span>
      {reason !== '' && <span className="block text-small">{t('reason', { reason })}</span>}
      {settleReason !== '' && <span className="block text-small">{t('settleReason', { reason: settleReason })}</span>}
    </>
  );
}
