import type { FormSectionsInput } from '@/lib/forms/definition/definition';

type Sections = FormSectionsInput;

/** Sections about who applies (domain D.9, sections 1 to 4): what the profile knows is shown, never typed again. */
export const coverSection: Sections[number] = {
  key: 'cover',
  title: '项目基本信息',
  fields: [
    {
      key: 'projectTitle',
      type: 'text',
      label: '项目名称',
      hint: '名称应体现服务内容，不超过 30 字',
      required: true,
      maxLength: 30,
    },
    { key: 'category', type: 'category', label: '项目类别', hint: '选择最主要的一类', required: true },
    { key: 'startsOn', type: 'day', label: '开始日期', required: true, withinPeriod: true },
    { key: 'endsOn', type: 'day', label: '结束日期', required: true, withinPeriod: true },
  ],
};

export const profileSection: Sections[number] = {
  key: 'organisation',
  title: '申报单位',
  hint: '以下内容取自单位档案，提交时一并固定。如有变化，请先在单位档案中修改。',
  fields: [
    { key: 'orgName', type: 'profile', label: '单位名称', fact: 'name' },
    { key: 'orgUscc', type: 'profile', label: '统一社会信用代码', fact: 'uscc' },
    { key: 'orgType', type: 'profile', label: '单位类型', fact: 'type' },
    { key: 'orgRegistrar', type: 'profile', label: '登记机关', fact: 'registrar' },
    { key: 'orgEstablishedOn', type: 'profile', label: '成立日期', fact: 'establishedOn' },
    { key: 'orgLegalRepresentative', type: 'profile', label: '法定代表人', fact: 'legalRepresentative' },
    { key: 'orgAddress', type: 'profile', label: '地址', fact: 'address' },
    { key: 'orgBankAccountName', type: 'profile', label: '开户名', fact: 'bankAccountName' },
    { key: 'orgBankName', type: 'profile', label: '开户银行', fact: 'bankName' },
    { key: 'orgBankAccountNumber', type: 'profile', label: '银行账号', fact: 'bankAccountNumber' },
    { key: 'orgIntroduction', type: 'profile', label: '单位简介', fact: 'introduction' },
  ],
};

export const recordSection: Sections[number] = {
  key: 'record',
  title: '规范运作与同类项目',
  fields: [
    {
      key: 'inspection',
      type: 'singleChoice',
      label: '上年度年检（年报）结论',
      required: true,
      options: [
        { value: 'PASSED', label: '合格（已按时报送年报）' },
        { value: 'BASICALLY', label: '基本合格' },
        { value: 'NOT_DUE', label: '登记不满一年，尚未参加' },
      ],
    },
    {
      key: 'rating',
      type: 'singleChoice',
      label: '评估等级',
      hint: '填写仍在有效期内的等级',
      required: true,
      options: [
        { value: 'A5', label: '5A' },
        { value: 'A4', label: '4A' },
        { value: 'A3', label: '3A' },
        { value: 'A2', label: '2A' },
        { value: 'A1', label: '1A' },
        { value: 'NONE', label: '未参加评估' },
      ],
    },
    {
      key: 'taxAndInsurance',
      type: 'singleChoice',
      label: '依法纳税和缴纳社会保险',
      required: true,
      options: [
        { value: 'YES', label: '按规定办理' },
        { value: 'NO_STAFF', label: '没有专职人员，无需缴纳社会保险' },
      ],
    },
    {
      key: 'partyOrganisation',
      type: 'text',
      label: '党组织情况',
      hint: '填写党组织名称；未建立的，写明党建指导员',
      maxLength: 60,
    },
    {
      key: 'similarProjects',
      type: 'table',
      label: '近两年同类项目',
      hint: '没有可以不填，最多 5 项',
      minRows: 0,
      maxRows: 5,
      columns: [
        { key: 'name', label: '项目名称', type: 'text', required: true, maxLength: 60 },
        { key: 'funder', label: '资助方', type: 'text', required: true, maxLength: 60 },
        { key: 'amount', label: '金额（元）', type: 'money' },
        { key: 'result', label: '评估结果', type: 'text', maxLength: 30 },
      ],
    },
  ],
};

export const peopleSection: Sections[number] = {
  key: 'people',
  title: '负责人、联系人与团队',
  hint: '联系人应熟悉项目内容。手机号码仅供主办单位联系使用，不对外公开。',
  fields: [
    { key: 'leaderName', type: 'text', label: '项目负责人', required: true, maxLength: 30 },
    { key: 'leaderPosition', type: 'text', label: '负责人职务', required: true, maxLength: 30 },
    { key: 'leaderPhone', type: 'phone', label: '负责人手机', required: true },
    { key: 'leaderQualification', type: 'text', label: '负责人专业资格', hint: '如社会工作师（中级）', maxLength: 60 },
    { key: 'contactName', type: 'text', label: '项目联系人', required: true, maxLength: 30 },
    { key: 'contactPhone', type: 'phone', label: '联系人手机', required: true },
    { key: 'contactEmail', type: 'email', label: '联系人邮箱', required: true },
    {
      key: 'team',
      type: 'table',
      label: '执行团队',
      hint: '2 至 20 人',
      required: true,
      minRows: 2,
      maxRows: 20,
      columns: [
        { key: 'name', label: '姓名', type: 'text', required: true, maxLength: 30 },
        { key: 'education', label: '学历', type: 'text', maxLength: 20 },
        { key: 'certificate', label: '社工或专业证书', type: 'text', maxLength: 40 },
        { key: 'duty', label: '分工', type: 'text', required: true, maxLength: 60 },
        {
          key: 'kind',
          label: '专/兼职',
          type: 'choice',
          required: true,
          options: [
            { value: 'FULL', label: '专职' },
            { value: 'PART', label: '兼职' },
            { value: 'VOLUNTEER', label: '志愿者' },
          ],
        },
        { key: 'phone', label: '联系电话', type: 'phone' },
      ],
    },
  ],
};
