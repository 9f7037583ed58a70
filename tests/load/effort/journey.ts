import type { Page } from '@playwright/test';
import type { Account, Role } from '@/tests/e2e/support/accounts';
import type { Counted } from './counted-page';

/** A browser of one's own, as a visitor or signed in: what is done there before the counting begins is not counted. */
export type Enter = (who?: Role | Account) => Promise<Page>;

export type Journey = {
  name: string;
  /** What was agreed to reach, printed beside what is measured and never asserted. */
  reach: string;
  /** `note` says what the goal depends on. */
  run: (enter: Enter) => Promise<Counted & { note?: string }>;
};
