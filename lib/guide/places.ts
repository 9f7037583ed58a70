import type { StepKey } from './chapter';

/** Where people hesitate, and the step that says how it is done. */
export const places = {
  phoneCode: 'demandCode',
  submitDemand: 'demandSubmit',
  findDemand: 'demandFind',
  register: 'register',
  certificate: 'certificate',
  filling: 'fill',
  correction: 'correct',
  check: 'check',
  publicObjection: 'residentObjection',
  publicity: 'publicWords',
  newCall: 'newCall',
  verifyDemand: 'publishDemand',
  verifyOrganisation: 'verifyOrganisation',
  copyRound: 'copyRound',
  publishRound: 'publishRound',
  screening: 'screen',
  assigning: 'experts',
  nudging: 'nudge',
  byRank: 'decide',
  objection: 'settleObjection',
  declaration: 'declare',
  recusal: 'recuse',
  scoring: 'score',
  secondFactor: 'secondFactor',
  appointing: 'appoint',
  appointments: 'confirmAppointment',
  calendar: 'calendar',
  verifyTrail: 'verifyTrail',
} as const satisfies Record<string, StepKey>;

export type Place = keyof typeof places;
