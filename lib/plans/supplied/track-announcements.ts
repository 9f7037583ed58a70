import type { AnnouncementTemplate } from '../plan-content';
import { microAnnouncement, standardAnnouncement } from './announcements';

/** Filed groups apply with a host organisation, so the call asks for it and pays through it. */
export const filedAnnouncement = rewritten(microAnnouncement, {
  applicants: `申报团队应当具备下列条件：
〔申报条件〕
每个团队应当确定一家依法登记的社会组织作为承接单位。`,
  method: `在本平台填写申报表和预算后提交。〔申报材料〕〔回执规则〕
材料需要补正的，应当在收到通知之日起〔补正天数〕日内一次性补正。`,
  agreement:
    '公示无异议的，由〔主办单位〕与申报团队、承接单位签订三方协议。资金拨付至承接单位，专款专用，单独核算，凭票据核销，结余退回。',
});

/** Directed support: the organisations are named, what is judged is their project. */
export const directedAnnouncement = rewritten(standardAnnouncement, {
  purpose:
    '为发挥重点培育社会组织的专业作用，根据〔文号〕等文件要求，〔主办单位〕决定开展〔批次名称〕定向扶持，现就有关事项公告如下。',
  applicants: `本批次面向经〔确定方式〕确定的单位，申报单位应当具备下列条件：
〔申报条件〕`,
});

/** Grants after the work (以奖代补): what was done, within which time, and how it is verified. */
export const rewardAnnouncement = rewritten(standardAnnouncement, {
  purpose:
    '为鼓励社会组织主动开展公益服务，根据〔文号〕等文件要求，〔主办单位〕决定开展〔批次名称〕申报工作，对已实施完毕、成效明显的公益项目给予以奖代补，现就有关事项公告如下。',
  funding: `（一）本批次奖补总额〔资助总额〕，资金来源为〔资金来源〕。
（二）单个项目奖补金额不超过〔单项上限〕，且不超过项目实际支出的〔资助比例〕。
（三）奖补资金经核验合格后拨付：〔拨付方式〕。
（四）每个单位最多申报〔申报数量〕个项目。`,
  requirements: `（一）项目应当在〔已实施期间〕内实施完毕，实施地点应当落实到社区并取得社区评价意见。
（二）目标已经完成，成效可以核验，直接受益人数与间接受益人数分别计算。
（三）支出真实、凭证齐全。〔预算限制〕
（四）申报书应当符合下列要求：
〔申报要求〕
（五）奖补资金不得用于基本建设、购置车辆、偿还债务、缴纳罚款、对外投资、接待宴请、因公出国（境）以及与公益服务无关的支出。`,
  agreement:
    '公示无异议的项目，由〔主办单位〕与申报单位签订奖补协议，明确资金用途。奖补资金用于弥补项目支出和后续公益服务，单独核算。使用彩票公益金的，应当按规定标注资助标识。',
  delivery: `（一）核验。主办单位委托专业机构对项目实施情况、成效、支出凭证和服务对象评价进行核验，申报单位应当配合。核验期间为〔实施周期〕。
（二）验收。核验合格的，一次性拨付奖补资金并予以结项；发现弄虚作假的，取消奖补资格并按规定处理。`,
});

/** The sections with other texts for some. */
export function rewritten(
  sections: readonly AnnouncementTemplate[],
  bodies: Readonly<Record<string, string>>,
): AnnouncementTemplate[] {
  return sections.map((section) => ({ ...section, body: bodies[section.key] ?? section.body }));
}
