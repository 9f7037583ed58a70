import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { RoundSettings } from '../settings/settings';

/** Writes down what a draft's announcement says of the settings at this moment: from now on it stands. */
export async function writeAnnouncement(tx: Tx, { announcement }: Pick<RoundSettings, 'announcement'>): Promise<void> {
  for (const { id, body, source, filled } of announcement)
    await tx.announcementSection.update({ where: { id }, data: { body, source, filled } });
}
