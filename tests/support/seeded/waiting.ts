/** What waits for the offices of the demonstration, by message key. */
export const ofTheDistrict = [
  'amendments.waiting.decide',
  'applications.waiting.recommending',
  'applications.waiting.screening',
  'awards.waiting.decide',
  'awards.waiting.objections',
  'awards.waiting.partners',
  'conflicts.waiting.toDecide',
  'demands.waiting.toContact',
  'demands.waiting.toSettle',
  'demands.waiting.verify',
  'demands.waiting.verifyMany',
  'organisations.waiting.toSettleChange',
  'organisations.waiting.toSettleClaim',
  'organisations.waiting.toVerify',
  'organisations.waiting.toVerifySameCode',
  'past.waiting.check',
  'reviews.waiting.assignStage',
];

/** What waits for who brought it alone is not the city's. */
export const ofTheCity = [...ofTheDistrict.filter((key) => key !== 'past.waiting.check'), 'rounds.waiting.publish'];

export const ofJian = [
  'applications.waiting.screening',
  'awards.waiting.coFundingBelow',
  'awards.waiting.coFundingToSettle',
  'demands.waiting.toContact',
  'demands.waiting.verify',
  'organisations.waiting.toVerify',
];
