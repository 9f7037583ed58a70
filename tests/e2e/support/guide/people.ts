import type { ChapterKey, StepKey } from '@/lib/guide/chapter';
import type { Role } from '@/tests/e2e/support/accounts';

/** Who of the demonstration walks a chapter's steps that begin at a desk. */
const walkers: Record<ChapterKey, Role> = {
  resident: 'owner',
  organisation: 'owner',
  demands: 'district',
  rounds: 'district',
  panels: 'district',
  expert: 'expert1',
  observer: 'observer',
  administrator: 'security',
  account: 'owner',
};

/** Whose step it is where the chapter has several readers. */
const others: Partial<Record<StepKey, Role>> = {
  beginVerifying: 'street',
  concerning: 'street',
  announcement: 'city',
  wordTemplate: 'city',
  publishRound: 'city',
  takeCase: 'discipline',
  trailEntries: 'audit',
  verifyTrail: 'audit',
  addRegion: 'system',
  nameOffice: 'system',
  calendar: 'system',
};

export const walkerOf = (chapter: ChapterKey, step: StepKey): Role => others[step] ?? walkers[chapter];
