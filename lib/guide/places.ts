import type { StepKey } from './chapter';

/** Where people hesitate, and the step that says how it is done. */
export const places = {
  submitDemand: 'demandSubmit',
  findDemand: 'demandFind',
  register: 'register',
  certificate: 'certificate',
  correction: 'correct',
  check: 'check',
  publicObjection: 'residentObjection',
  publicity: 'publicWords',
  verifyDemand: 'publishDemand',
  verifyOrganisation: 'verifyOrganisation',
  copyRound: 'copyRound',
  publishRound: 'publishRound',
  screening: 'returnApplication',
  assigning: 'experts',
  nudging: 'nudge',
  byRank: 'decide',
  declaration: 'declare',
  recusal: 'recuse',
  scoring: 'score',
  secondFactor: 'secondFactor',
  appointments: 'confirmAppointment',
} as const satisfies Record<string, StepKey>;

export type Place = keyof typeof places;
