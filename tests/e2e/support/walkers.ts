import type { Page } from '@playwright/test';
import type { Role } from './accounts';

export type Walker = Role | 'visitor';

/** Whoever has pages of their own, and from where they walk besides their first screen. */
const from = {
  visitor: ['/', '/outbox', '/demands', '/calls', '/results'],
  observer: [],
  discipline: [],
  expert1: ['/review/assignments'],
  system: [],
  security: [],
  audit: ['/trail', '/trail/entries'],
  owner: ['/my/applications'],
  editor: ['/my/applications'],
  street: ['/office/demands', '/office/rounds'],
  district: ['/office/demands', '/office/rounds', '/office/organisations', '/office/experts'],
  city: ['/office/demands', '/office/rounds', '/office/organisations', '/office/funds'],
} as const satisfies Partial<Record<Walker, readonly string[]>>;

export const walkers = Object.keys(from) as (keyof typeof from)[];

/** What everybody looks for besides. */
const searches = ['/search', ...['社区', '2026', '王', '没有这个词'].map((q) => `/search?q=${encodeURIComponent(q)}`)];

/** Where a walker's way begins; `page` stands on their first screen. */
export const startsOf = (who: keyof typeof from, page: Page): string[] => [
  ...(who === 'visitor' ? [] : [new URL(page.url()).pathname]),
  ...from[who],
  ...searches,
];
