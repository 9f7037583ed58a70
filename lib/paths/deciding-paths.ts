import type { Address } from './address';

/** Where a round's awards are decided. */
export const decidingPaths = {
  roundDecisions: (roundId: string) => `/office/rounds/${roundId}/decisions`,
  /** Where one place of the final ranking is decided. */
  decision: (roundId: string, applicationId: string) => `/office/rounds/${roundId}/decisions/${applicationId}`,
  roundSlates: (roundId: string) => `/office/rounds/${roundId}/slates`,
  slate: (roundId: string, slateId: string) => `/office/rounds/${roundId}/slates/${slateId}`,
} satisfies Record<string, (...about: string[]) => Address>;
