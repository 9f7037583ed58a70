/** What the platform itself does in every call, by the name of its placeholder. */
export const platformTexts = {
  回执规则: '提交成功后系统出具带编号的回执。截止时间前可以撤回。',
  回避规则: '评审人员与申报单位有利害关系的，由系统要求声明并回避。',
  公开方式: '申报公告、评审结果和资助金额在本平台公开，接受社会监督。',
} as const;
