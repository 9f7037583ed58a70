import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import { coverSection, peopleSection, profileSection, recordSection } from './form-organisation';
import { attachmentSection, budgetSection, declarationSection, needSection, planSection } from './form-project';

/** The full application form (申报书, domain D.9). */
export const standardForm: { title: string; sections: FormSectionsInput } = {
  title: '公益创投项目申报书',
  sections: [
    coverSection,
    profileSection,
    recordSection,
    peopleSection,
    needSection,
    planSection,
    budgetSection,
    attachmentSection,
    declarationSection,
  ],
};

/** The short form of a street's small round: one sitting, one page of text. */
export const microForm: { title: string; sections: FormSectionsInput } = {
  title: '社区微创投项目申报表',
  sections: [
    coverSection,
    {
      key: 'organisation',
      title: '申报单位与联系人',
      hint: '单位信息取自单位档案。备案类社区社会组织由承接单位代为收款的，请在单位档案中填写其账户。',
      fields: [
        { key: 'orgName', type: 'profile', label: '单位名称', fact: 'name' },
        { key: 'orgType', type: 'profile', label: '单位类型', fact: 'type' },
        { key: 'orgBankAccountName', type: 'profile', label: '开户名', fact: 'bankAccountName' },
        { key: 'orgBankAccountNumber', type: 'profile', label: '银行账号', fact: 'bankAccountNumber' },
        { key: 'contactName', type: 'text', label: '项目联系人', required: true, maxLength: 30 },
        { key: 'contactPhone', type: 'phone', label: '联系人手机', required: true },
      ],
    },
    {
      key: 'project',
      title: '项目内容',
      fields: [
        { key: 'need', type: 'longText', label: '居民有什么需要', required: true, maxLength: 300 },
        {
          key: 'plan',
          type: 'longText',
          label: '打算怎样做',
          hint: '写明时间、地点、活动和参加的人',
          required: true,
          maxLength: 800,
        },
        {
          key: 'directBeneficiaries',
          type: 'integer',
          label: '直接受益人数',
          hint: '按人数填写，不按人次',
          required: true,
          min: 1,
          max: 100_000,
          unit: '人',
        },
        { key: 'region', type: 'region', level: 'DISTRICT', label: '实施地点', hint: '选择到社区', required: true },
        {
          key: 'communityOpinion',
          type: 'attachment',
          label: '社区意见',
          hint: '实施地社区签署意见并盖章的扫描件',
          required: true,
          maxFiles: 3,
        },
      ],
    },
    {
      key: 'budget',
      title: '预算',
      fields: [
        {
          key: 'budget',
          type: 'budget',
          label: '预算表',
          hint: '单价 × 数量 = 金额，逐项说明',
          required: true,
          maxRows: 20,
        },
      ],
    },
    declarationSection,
  ],
};
