import type { EligibilityRule } from './eligibility-rules';
import type { Terms } from './terms';

/** Facts of an organisation that bar it in whatever part it takes; what is asked of an applicant alone is not among them. */
const OF_PARTNERS: readonly EligibilityRule['kind'][] = [
  'verified',
  'notListed',
  'noPenalty',
  'inspectionPassed',
  'reportOnTime',
  'noUnfinishedProject',
  'lastEvaluationPassed',
];

/** The gates of a round that its partners pass too; none where it does not say so. */
export const partnerGates = ({ joint, eligibility }: Pick<Terms, 'joint' | 'eligibility'>): EligibilityRule[] =>
  joint.judged ? eligibility.filter(({ kind }) => OF_PARTNERS.includes(kind)) : [];
