/** What is on record about an organisation and is therefore never asked: worked out when the form is filled in. */
export const recordFacts = ['inspection', 'rating', 'years', 'awards'] as const;

/** What a form may show of the organisation that fills it in. */
export const profileFacts = [
  'name',
  'uscc',
  'type',
  'registrar',
  'establishedOn',
  'legalRepresentative',
  'address',
  'bankAccountName',
  'bankName',
  'bankAccountNumber',
  'introduction',
  ...recordFacts,
] as const;

export type RecordFact = (typeof recordFacts)[number];
export type ProfileFact = (typeof profileFacts)[number];
