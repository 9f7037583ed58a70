/** What every paper of an application can say beside the answers, by the name a template calls it. */
export const fixedNames = {
  roundTitle: '批次名称',
  year: '年度',
  office: '受理机关',
  number: '申报编号',
  title: '项目名称',
  category: '申报类别',
  topic: '选题',
  receivedOn: '收到日期',
  receivedAt: '收到时间',
  ordinal: '提交次数',
  checkCode: '核验码',
  verifyAddress: '核验网址',
  contentHash: '内容校验值',
  printedOn: '制作日期',
  requested: '申请资金',
  requestedCapital: '申请资金大写',
  own: '配套资金',
  ownCapital: '配套资金大写',
  total: '预算总额',
  totalCapital: '预算总额大写',
  name: '申报单位',
  uscc: '统一社会信用代码',
  type: '单位类型',
  registrar: '登记机关',
  establishedOn: '成立日期',
  legalRepresentative: '法定代表人',
  address: '住所',
  bankAccountName: '开户名称',
  bankName: '开户银行',
  bankAccountNumber: '银行账号',
  introduction: '单位简介',
} as const;

export type FixedName = keyof typeof fixedNames;

export const fixedKeys = Object.keys(fixedNames) as FixedName[];

/** Columns of the budget, whatever a form calls its question. */
export const budgetColumns = {
  item: '科目',
  activity: '活动',
  price: '单价',
  unit: '单位',
  quantity: '数量',
  amount: '金额',
  source: '资金来源',
  note: '说明',
} as const;

export const BUDGET_LOOP = '预算明细';
/** The running number of a row. */
export const ROW_NUMBER = '序号';
