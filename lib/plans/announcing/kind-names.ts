import type { ExpertKind, OrganisationType } from '@/lib/db/generated/enums';

/** Kinds of applicant as announcements name them. */
export const kindNames: Record<OrganisationType, string> = {
  SOCIAL_GROUP: '社会团体',
  SOCIAL_SERVICE_AGENCY: '社会服务机构（民办非企业单位）',
  FOUNDATION: '基金会',
  FILED: '备案类社区社会组织',
  OTHER: '其他组织',
  ENTERPRISE: '企业',
  PUBLIC_INSTITUTION: '事业单位',
  PEOPLES_ORGANISATION: '人民团体、群团组织',
  NATURAL_PERSON: '年满十八周岁的自然人',
};

/** Kinds of expert as announcements name them, before 专家. */
export const expertKindNames: Record<ExpertKind, string> = {
  SOCIAL_WORK: '社会工作',
  FINANCE: '财务',
  ACADEMIA: '高校科研',
  PRACTITIONER: '行业实务',
  RESIDENT: '居民代表',
  OFFICIAL: '部门代表',
  OTHER: '其他',
};
