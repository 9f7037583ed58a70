import type { AnnouncementTemplate } from '../plan-content';

/**
 * The twelve sections of a call (征集公告, domain D.10). What stands in 〔 〕 is said by the round's settings where they
 * know it (announcement-facts.ts), else by hand; nothing may be left when the call is published. A sentence that depends
 * on a rule stands here by its placeholder only, so that it comes and goes with the rule.
 */
export const standardAnnouncement: readonly AnnouncementTemplate[] = [
  {
    key: 'purpose',
    title: '一、目的与依据',
    body: `为发挥社会组织在服务民生、参与基层治理中的作用，培育扶持社会组织健康发展，满足群众多样化的公益服务需求，根据〔文号〕等文件要求，〔主办单位〕决定开展〔批次名称〕项目征集工作，现就有关事项公告如下。`,
  },
  {
    key: 'time',
    title: '二、申报时间',
    body: `〔申报开始〕至〔申报截止〕（北京时间）。
〔计时规则〕`,
  },
  {
    key: 'applicants',
    title: '三、申报主体与条件',
    body: `申报单位应当同时具备下列条件：
〔申报条件〕`,
  },
  {
    key: 'scope',
    title: '四、资助范围与类别',
    body: `本批次资助在〔地区〕范围内实施、直接服务群众的公益项目，类别为：〔类别〕。
每个项目选择一个主要类别申报。以营利为目的的项目、单纯的慰问或发放钱物、学术研究、基本建设类项目不在资助范围。`,
  },
  {
    key: 'funding',
    title: '五、资助额度与方式',
    body: `（一）本批次资助总额〔资助总额〕，资金来源为〔资金来源〕。
（二）〔资助限额〕
（三）资助资金分期拨付：〔拨付方式〕。
（四）每个单位最多申报〔申报数量〕个项目。`,
  },
  {
    key: 'requirements',
    title: '六、项目要求',
    body: `（一）实施周期为〔实施周期〕，实施地点应当落实到社区并取得社区意见。
（二）目标明确、指标可衡量，直接受益人数与间接受益人数分别计算。
（三）预算应当与活动逐项对应。〔预算限制〕
（四）申报书应当符合下列要求：
〔申报要求〕
（五）项目资金不得用于基本建设、购置车辆、偿还债务、缴纳罚款、对外投资、接待宴请、因公出国（境）以及与项目无关的支出。`,
  },
  {
    key: 'method',
    title: '七、申报方式与材料',
    body: `（一）申报采取网上方式。申报单位登录本平台，完成单位信息登记并经核实后，在本公告页面进入申报，按要求在线填写申报书和预算表。
（二）〔申报材料〕
（三）〔回执规则〕
（四）材料需要补正的，申报单位应当在收到通知之日起〔补正天数〕日内一次性补正，逾期未补正的视为放弃。`,
  },
  {
    key: 'review',
    title: '八、评审程序与标准',
    body: `（一）〔推荐程序〕
（二）形式审查。对申报主体的资格和申报材料进行审查。
（三）专家评审。〔评审安排〕评审时间为〔评审时间〕。
（四）〔回避规则〕评分标准见附件。
（五）立项。〔评定规则〕
（六）公示。拟资助项目名单和金额在本平台公示〔公示天数〕个工作日，公示期内受理实名书面异议。`,
  },
  {
    key: 'agreement',
    title: '九、签约与资金管理',
    body: `公示无异议的项目，由〔主办单位〕与申报单位签订项目协议，明确双方权利义务。无正当理由逾期不签订协议的，视为放弃资助。
项目资金实行专账核算、专款专用，支出凭证齐全。项目结束后的结余资金按规定退回。使用彩票公益金的，应当在服务场所和宣传材料的显著位置标注资助标识。`,
  },
  {
    key: 'delivery',
    title: '十、实施、督导、评估与结项',
    body: `（一）实施。获资助单位应当按照项目协议和实施计划开展服务，及时报送进展和活动记录。内容、预算确需调整的，应当事先报批。
（二）督导。主办单位委托专业机构对项目实施督导，获资助单位应当配合。
（三）评估验收。〔评估安排〕评估内容包括项目管理、实施、成效、财务和服务对象评价。`,
  },
  {
    key: 'disclosure',
    title: '十一、信息公开与监督',
    body: `〔公开方式〕
监督投诉电话：〔投诉电话〕。办公地址：〔办公地址〕。`,
  },
  {
    key: 'contact',
    title: '十二、联系人',
    body: `〔组织单位〕
联系人：〔联系人〕，联系电话：〔联系电话〕。
〔附件〕`,
  },
];

const shorter: Readonly<Record<string, string>> = {
  purpose:
    '为支持社区社会组织和居民骨干解决身边的小事，根据〔文号〕，〔主办单位〕决定开展〔批次名称〕项目征集，现公告如下。',
  applicants: `申报单位应当具备下列条件：
〔申报条件〕`,
  requirements: `实施周期为〔实施周期〕。项目由居民参与、服务本社区居民，做法具体，当年见效。
〔预算限制〕不得用于发放工资、慰问钱物和购置固定资产。
申报表应当符合下列要求：
〔申报要求〕`,
  method: `在本平台填写申报表和预算后提交。〔申报材料〕〔回执规则〕
材料需要补正的，应当在收到通知之日起〔补正天数〕日内一次性补正。`,
  review: `〔推荐程序〕
〔评审安排〕评审时间为〔评审时间〕。〔回避规则〕
〔评定规则〕拟资助项目名单和金额在本平台公示〔公示天数〕个工作日。`,
  agreement: '公示无异议的，由〔主办单位〕与申报单位签订简易协议。资金专款专用，凭票据核销，结余退回。',
  delivery: `获资助单位按照申报内容实施，每次活动留存照片和签到记录，接受街道和社区督导。
〔评估安排〕由街道组织居民代表评估验收。`,
};

/** A street's call: the same twelve sections in fewer words. */
export const microAnnouncement: readonly AnnouncementTemplate[] = standardAnnouncement.map((section) => ({
  ...section,
  body: shorter[section.key] ?? section.body,
}));
