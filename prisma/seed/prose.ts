import type { Project } from './project';
import { randomOf } from './random';

/** The long texts of an application, from the theme's blocks, the project's figures and varied frames. */
export function summaryText({ key, brand, theme, community, direct }: Project): string {
  const random = randomOf(`${key}|summary`);
  const [first, second, third] = random.some(theme.activities, 3).map(([name]) => name);
  return random.pick([
    `“${brand}”面向${community.street}${community.name}的${theme.group}，以${first}为主要内容，配合${second}和${third}，直接服务${direct}人。${theme.change}`,
    `本项目在${community.name}实施，服务对象为${theme.group}，共${direct}人。主要做三件事：${first}、${second}、${third}。${theme.change}`,
    `针对${community.name}${theme.group}的实际困难，项目组织${first}、${second}和${third}，计划直接受益${direct}人，并培养一支本地志愿队伍。${theme.change}`,
    `${theme.change}为此，“${brand}”在${community.street}${community.name}设点，围绕${first}、${second}、${third}开展持续服务，覆盖${theme.group}${direct}人。`,
  ]);
}

export function needText({ key, theme, community, direct }: Project): string {
  const random = randomOf(`${key}|need`);
  const [visited, sent] = [random.whole(4, 19) * 10, random.whole(9, 38) * 10];
  const returned = sent - random.whole(5, 40);
  const share = random.whole(52, 93);
  const survey = random.pick([
    `今年${random.whole(1, 2)}月，我单位会同${community.name}网格员入户走访${visited}户，发放问卷${sent}份，收回有效问卷${returned}份，${share}%的受访者认为最需要解决的是以下问题。`,
    `立项前，项目组用三周时间在${community.name}做了需求调查：访谈${theme.group}${random.whole(12, 40)}人，召开居民座谈会${random.whole(2, 5)}场，收回问卷${returned}份，其中${share}%表示愿意参加。`,
    `据${community.street}台账和社区摸底，${community.name}现有${theme.group}约${direct + random.whole(40, 400)}人。项目组逐户核对了${visited}户，并请${random.whole(6, 15)}名楼组长分组讨论，意见比较集中。`,
    `需求由社区${random.pick(['居民议事会', '两代表一委员接待日', '民情恳谈会', '党群服务中心窗口'])}提出。我单位随后走访${visited}户、电话回访${random.whole(30, 90)}人，对困难的原因作了归类，${share}%与下列情况相符。`,
  ]);
  const gap = random.pick([
    `社区虽有${random.pick(['日常走访', '节日慰问', '零星讲座', '兴趣活动'])}，但次数少、人员不固定，难以持续。`,
    `目前辖区内没有机构专门提供同类服务，居民最近要到${random.whole(3, 8)}公里以外。`,
    '政府购买的基本服务已经覆盖最困难的人群，本项目补的是其余部分，两者服务名单不重复。',
    `我单位${random.whole(1, 3)}年来零星做过类似服务，受人手和经费所限，只能满足约${random.whole(15, 40)}%的需要。`,
  ]);
  return [survey, ...random.some(theme.troubles, 3), gap].join('');
}

export function selectionText({ key, theme, community, direct }: Project): string {
  const random = randomOf(`${key}|selection`);
  return random.pick([
    `由${community.name}推荐和个人报名相结合，${random.whole(2, 6)}名社工上门核实后确定${direct}人，名单在社区公示三天；优先考虑${theme.group}中独居、低收入和首次参加的。`,
    `从${community.name}台账中筛出符合条件的${theme.group}${direct + random.whole(20, 120)}人，按困难程度打分排序，取前${direct}人；名额空缺时从候补名单依次递补。`,
    `凡居住在${community.name}一年以上的${theme.group}均可报名，项目组面谈评估后分组，每组${random.whole(8, 15)}人，共${direct}人，不因户籍区别对待。`,
  ]);
}

export function planText({ key, theme, community, direct }: Project): string {
  const random = randomOf(`${key}|plan`);
  const steps = theme.activities.map(([name, how], index) => {
    const rhythm = random.pick(['每周一次', '每两周一次', '每月两次', '每月一次', '集中在寒暑假和节假日']);
    return `${index + 1}. ${name}。${how}。${rhythm}，由${random.pick(['项目社工', '社工和两名志愿者', '专业老师', '骨干志愿者'])}负责，${random.pick(['签到并留存照片', '每次填写服务记录', '活动后收集满意度', '当日录入服务台账'])}。`;
  });
  return [
    `一、准备阶段（第一个月）。与${community.name}签订合作备忘录，明确场地和联系人；招募志愿者${random.whole(12, 45)}名并培训${random.whole(2, 4)}次；完成服务对象前测。`,
    `二、实施阶段。\n${steps.join('\n')}`,
    `三、总结阶段（最后一个月）。完成后测和满意度调查，访谈服务对象不少于${Math.max(8, Math.round(direct / 10))}人，编写案例${random.whole(2, 6)}篇，召开成果交流会，向社区移交资料。`,
    `四、质量控制。${random.pick(['项目负责人每月召开一次例会，对照进度表逐项检查', '聘请督导每月现场督导一次，督导意见书面反馈', '实行服务记录周审、经费月审、成效季审'])}；${random.pick(['连续两次未达进度的，调整人员和安排', '服务对象投诉在三个工作日内答复', '进度、支出和指标在社区公示栏公开'])}。`,
  ].join('\n');
}

export const innovationText = ({ key, brand, theme, community }: Project): string => {
  const random = randomOf(`${key}|innovation`);
  return `${theme.method}${random.pick([
    `项目结束时形成一份《“${brand}”操作指引》，${community.street}其他社区可以照做。`,
    `“${brand}”的全部表单和课件整理成${random.whole(4, 12)}册资料包，免费提供给同类组织。`,
    `与同类项目相比，“${brand}”把${random.pick(['服务对象变成带动者', '单次活动变成连续课程', '专业服务与邻里互助合在一起'])}。`,
    `“${brand}”的前后测采用同一份量表，由${random.pick(['高校教师', '第三方志愿者', '未参与服务的社工'])}施测，避免自己评自己。`,
  ])}`;
};

export const sustainabilityText = ({ key, brand, theme, community }: Project): string => {
  const random = randomOf(`${key}|sustainability`);
  const [first, second] = random.some(
    [
      `骨干志愿者在项目期内接手${theme.activities[1][0]}，结束后由${community.name}志愿队继续开展`,
      `${theme.partner}已同意长期提供支持`,
      '与街道公益基金对接，保留每年少量活动经费',
      '对有支付能力的家庭试行低偿服务，收入用于补贴困难家庭',
      '资料、用具移交社区，列入社区固定服务清单',
    ],
    2,
  );
  return `${random.pick(['', `${community.name}承诺继续提供场地。`, `项目期内培养带头人${random.whole(3, 9)}名。`])}${first}；${second}。“${brand}”结束${random.pick(['三个月', '半年', '一年'])}后回访一次，检验效果是否保持。`;
};

export const riskText = ({ key, brand, theme }: Project): string => {
  const random = randomOf(`${key}|risk`);
  const answers: Record<string, string> = {
    参加人数不足: '提前两周在楼道和微信群预告，由楼组长逐户邀请，必要时调整时间',
    志愿者流失: '按需要量的一倍半招募，设小组长和替补，服务满时间的给予表扬',
    经费执行滞后: '按月对账，偏差超过一成即查明原因并报告',
    天气影响户外活动: '准备室内备用场地，台风、高温天顺延',
  };
  const [other, answer] = random.pick(Object.entries(answers));
  return `风险一：${theme.risk}（主要在“${brand}”的${random.pick(theme.activities)[0]}中）。应对：${random.pick(['事先评估并签署知情书，现场配备急救药箱和两名以上工作人员，购买意外保险', '制定应急预案，明确报告路线和负责人，每季度演练一次', '活动前逐项检查，发现异常立即停止，一小时内报告社区和家属'])}。风险二：${other}。应对：${answer}。`;
};

/** The short form asks for the same in a few lines. */
export function shortTexts(source: Project): { need: string; plan: string } {
  const { key, theme, community, direct } = source;
  const random = randomOf(`${key}|short`);
  const [first, second] = random.some(theme.activities, 2);
  return {
    need: `${random.some(theme.troubles, 2).join('')}${community.name}${theme.group}约${direct + random.whole(20, 90)}人，${random.whole(55, 90)}%在${random.pick(['居民议事会', '楼道走访', '问卷调查'])}中提出过。`,
    plan: `计划在${community.name}开展两项活动，参加${direct}人。\n1. ${first?.[0]}：${first?.[1]}，共${random.whole(4, 12)}次。\n2. ${second?.[0]}：${second?.[1]}，共${random.whole(3, 8)}次。\n${random.pick(['由居民骨干分工负责，每次签到、留照片，月底在楼道公示支出。', '每次活动由两名骨干带领，社区工作者到场支持，结束后开一次总结会。'])}`,
  };
}
