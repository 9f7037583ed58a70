import type { ReferenceOption } from '../expressions/references';
import type { ProfileFact } from './profile-facts';

/** Kinds of organisation, as their own pages call them; rules are read and printed in these words. */
const organisationTypes: readonly ReferenceOption[] = [
  { value: 'SOCIAL_SERVICE_AGENCY', label: '社会服务机构', also: ['社会服务机构（民办非企业单位）', '民办非企业单位'] },
  { value: 'SOCIAL_GROUP', label: '社会团体' },
  { value: 'FOUNDATION', label: '基金会' },
  { value: 'FILED', label: '备案类社区社会组织' },
  { value: 'OTHER', label: '其他' },
  { value: 'ENTERPRISE', label: '企业' },
  { value: 'PUBLIC_INSTITUTION', label: '事业单位' },
  { value: 'PEOPLES_ORGANISATION', label: '人民团体、群团组织', also: ['人民团体', '群团组织'] },
  { value: 'NATURAL_PERSON', label: '自然人' },
];

/** The kind of applicant that an option of a choice names, by its value or by its words. */
export const kindOfApplicantIn = (option: { value: string; label: string }): string | undefined =>
  organisationTypes.find(
    ({ value, label, also = [] }) => value === option.value || label === option.label || also.includes(option.label),
  )?.value;

/** The kinds that may apply together, as options of a column. */
export const partnerKinds = organisationTypes
  .filter(({ value }) => value !== 'NATURAL_PERSON')
  .map(({ value, label }) => ({ value, label }));

const none = { value: 'NONE', label: '无记录' };
const ratings: readonly ReferenceOption[] = [
  ...[1, 2, 3, 4, 5].map((grade) => ({ value: `A${grade}`, label: `${grade}A` })),
  none,
];
const inspections: readonly ReferenceOption[] = [
  { value: 'PASSED', label: '合格' },
  { value: 'BASICALLY_PASSED', label: '基本合格' },
  { value: 'FAILED', label: '不合格' },
  { value: 'LATE', label: '逾期报送' },
  none,
];

/** The words of facts that are one of a few. */
export const factWords: Partial<Record<ProfileFact, readonly ReferenceOption[]>> = {
  type: organisationTypes,
  rating: ratings,
  inspection: inspections,
};
