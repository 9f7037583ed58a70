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

/** What a question may be tied to, so that its answer is compared with the record; what is sealed stays out of what is said. */
export const tiedFacts = [
  'name',
  'uscc',
  'type',
  'registrar',
  'establishedOn',
  'legalRepresentative',
  'address',
  'inspection',
  'rating',
  'years',
  'awards',
] as const satisfies readonly (typeof profileFacts)[number][];

export type TiedFact = (typeof tiedFacts)[number];
export type RecordFact = (typeof recordFacts)[number];
export type ProfileFact = (typeof profileFacts)[number];
