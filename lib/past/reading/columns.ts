type Column = {
  /** As the template has it. */
  heading: string;
  /** Whether the table must have it. */
  needed: boolean;
  /** What bureaus call it otherwise: offered, never taken for it. */
  also: readonly string[];
};

/** The columns of a table of past applications. Persons are not among them: nobody here needs them. */
export const columns = {
  title: { heading: '项目名称', needed: true, also: ['名称', '申报项目'] },
  organisation: {
    heading: '申报单位',
    needed: true,
    also: ['申请单位', '单位名称', '组织名称', '机构名称', '承接单位'],
  },
  uscc: { heading: '统一社会信用代码', needed: true, also: ['信用代码', '社会信用代码', '机构代码'] },
  field: { heading: '项目领域', needed: false, also: ['项目类别', '服务领域', '类别', '领域'] },
  place: { heading: '实施地点', needed: false, also: ['实施区域', '所在区划', '区划', '实施区划'] },
  asked: { heading: '申请金额(元)', needed: false, also: ['申报金额', '申请资金'] },
  granted: { heading: '获批金额(元)', needed: false, also: ['批准金额', '资助金额', '核定金额', '立项金额'] },
  result: { heading: '结果', needed: true, also: ['评审结果', '是否立项', '立项结果'] },
  received: { heading: '收到日期', needed: false, also: ['申报日期', '提交日期', '收件日期'] },
} as const satisfies Record<string, Column>;

export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[];
export const headingOf = (key: ColumnKey): string => columns[key].heading;
