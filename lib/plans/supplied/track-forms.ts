import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import { coverSection, profileSection, recordSection } from './form-organisation';
import { attachmentSection, declarationSection } from './form-project';
import { microForm } from './forms';

type Form = { title: string; sections: FormSectionsInput };

const [microCover, microOrganisation, ...microRest] = microForm.sections;

/** A filed group has no seal and no account of its own: a host organisation (承接单位) answers for it (domain B.3, host rule). */
export const filedForm: Form = {
  title: '备案团队项目申报表',
  sections: [
    ...[microCover, microOrganisation].filter((section) => section !== undefined),
    {
      key: 'team',
      title: '团队情况',
      fields: [
        { key: 'leaderName', type: 'text', label: '团队负责人', required: true, maxLength: 30 },
        { key: 'leaderPhone', type: 'phone', label: '负责人手机', required: true },
        {
          key: 'memberCount',
          type: 'integer',
          label: '经常参加活动的成员',
          required: true,
          min: 3,
          max: 10_000,
          unit: '人',
        },
        { key: 'activities', type: 'longText', label: '近一年开展的活动', required: true, maxLength: 300 },
      ],
    },
    {
      key: 'host',
      title: '承接单位',
      hint: '备案团队由依法登记的社会组织作为承接单位，指导实施、代为收款和核算，并对资金使用负责。',
      fields: [
        { key: 'hostName', type: 'text', label: '承接单位名称', required: true, maxLength: 60 },
        {
          key: 'hostUscc',
          type: 'text',
          label: '承接单位统一社会信用代码',
          hint: '18 位',
          required: true,
          maxLength: 18,
        },
        { key: 'hostContactName', type: 'text', label: '承接单位联系人', required: true, maxLength: 30 },
        { key: 'hostContactPhone', type: 'phone', label: '承接单位联系人手机', required: true },
        {
          key: 'hostOpinion',
          type: 'attachment',
          label: '承接单位意见',
          hint: '写明同意承接、代管资金，并加盖公章',
          required: true,
          maxFiles: 2,
        },
      ],
    },
    ...microRest,
  ],
};

/** Rewards what is already done (以奖代补): results and what was spent in place of a plan and a budget. */
export const rewardForm: Form = {
  title: '以奖代补项目申报书',
  sections: [
    {
      ...coverSection,
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
        { key: 'startsOn', type: 'day', label: '实施开始日期', required: true },
        { key: 'endsOn', type: 'day', label: '实施结束日期', hint: '项目应已实施完毕', required: true },
      ],
    },
    profileSection,
    recordSection,
    {
      key: 'results',
      title: '实施情况与成效',
      fields: [
        { key: 'need', type: 'longText', label: '解决了什么需求', required: true, maxLength: 500 },
        {
          key: 'delivery',
          type: 'longText',
          label: '实施情况',
          hint: '写明时间、地点、活动、场次和参加的人',
          required: true,
          maxLength: 2_000,
        },
        {
          key: 'outcomes',
          type: 'longText',
          label: '主要成效',
          hint: '用数据和实例说明服务对象的变化',
          required: true,
          maxLength: 1_000,
        },
        {
          key: 'directBeneficiaries',
          type: 'integer',
          label: '直接受益人数',
          hint: '按人数填写，不按人次',
          required: true,
          min: 1,
          max: 1_000_000,
          unit: '人',
        },
        {
          key: 'indirectBeneficiaries',
          type: 'integer',
          label: '间接受益人数',
          hint: '与直接受益人数分开计算',
          max: 10_000_000,
          unit: '人',
        },
        {
          key: 'satisfaction',
          type: 'number',
          label: '服务对象满意度',
          hint: '没有调查的可以不填',
          min: 0,
          max: 100,
          decimals: 2,
          unit: '%',
        },
        { key: 'region', type: 'region', level: 'DISTRICT', label: '实施地点', hint: '选择到社区', required: true },
        {
          key: 'communityOpinion',
          type: 'attachment',
          label: '社区评价意见',
          hint: '实施地社区签署意见并盖章的扫描件',
          required: true,
          maxFiles: 5,
        },
        { key: 'evidence', type: 'attachment', label: '活动记录和照片', required: true, maxFiles: 20 },
      ],
    },
    {
      key: 'budget',
      title: '支出明细',
      fields: [
        {
          key: 'budget',
          type: 'budget',
          label: '实际支出和申请奖补金额',
          hint: '按实际发生的支出填写，资金来源分为申请奖补和自有资金',
          required: true,
          maxRows: 60,
        },
        {
          key: 'vouchers',
          type: 'attachment',
          label: '支出凭证',
          hint: '发票、合同、签收单等',
          required: true,
          maxFiles: 20,
        },
      ],
    },
    attachmentSection,
    declarationSection,
  ],
};
