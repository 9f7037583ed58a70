/** Hangzhou's history as the city published it up to 2024 (domain C1), ready to paste. */
export const hangzhouTotals = [
  'editions,举办届数（2012—2024）,2024,13,届,杭州市民政局公布数据',
  'projects,累计资助项目,2024,"8,000",个,杭州市民政局公布数据',
  'grantYuan,累计资助资金,2024,4.46亿,元,杭州市民政局公布数据',
  'beneficiaries,累计服务,2024,"4,200万余",人次,杭州市民政局公布数据',
  'matchingYuan,带动社会配套,2024,>1亿,元,杭州市民政局公布数据',
  'brands,品牌项目,2024,40余,个,杭州市民政局公布数据',
  'centres,街镇社会组织服务中心,2019,190余,个,杭州市民政局公布数据',
  'employees,社会组织从业人员,2024,> 13万,人,杭州市民政局公布数据',
].join('\n');
