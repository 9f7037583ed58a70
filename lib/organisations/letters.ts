import { formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** @promises application.start */
export const verifiedLetter = (name: string, organisation: string): LetterText => ({
  subject: `公创平台：${wordsOfOthers(organisation)}已核实`,
  body: `${greeting(name)}\n\n“${wordsOfOthers(organisation)}”的注册信息已由民政部门核实，现可申报符合条件的批次。`,
});

/**
 * Nor does this one name it. The reason is the officer's.
 * @promises page register
 */
export const refusedLetter = (name: string, reason: string): LetterText => ({
  subject: '公创平台：注册申请未予通过',
  body: `${greeting(name)}\n\n感谢您使用公创平台。您提交的注册申请，经民政部门核对，未予通过。理由如下：\n\n${reason}\n\n如信息有误，您可携带有关证明到当地民政部门说明，或重新提交注册申请。`,
});

/**
 * It does not name the organisation: before the office has verified it, the name is a stranger's.
 * @promises organisation.update
 */
export const returnedLetter = (name: string, note: string): LetterText => ({
  subject: '公创平台：注册信息需要补正',
  body: `${greeting(name)}\n\n您提交的注册信息需要补正，具体如下：\n\n${note}\n\n请登录平台修改后重新提交。`,
});

type Settled = { organisation: string; reason: string };
const named = (organisation: string): string => `“${wordsOfOthers(organisation)}”`;

/**
 * To those in an organisation that somebody claims; neither who it is nor why.
 * @promises organisationClaim.answer
 */
export const claimFiledLetter = (
  name: string,
  { organisation, until }: { organisation: string; until: Date },
): LetterText => ({
  subject: '公创平台：有人申请认领您的组织',
  body: `${greeting(name)}\n\n有人凭登记证书和授权委托书申请认领${named(organisation)}。请在 ${formatDeadline(until)} 前登录平台，在“待办事项”中说明情况；逾期未说明的，民政部门将根据现有材料办理。\n\n办理期间您的账户和申报不受影响。`,
});

/** @promises organisation.update */
export const claimGrantedLetter = (name: string, organisation: string): LetterText => ({
  subject: '公创平台：认领申请已通过',
  body: `${greeting(name)}\n\n经民政部门核对，${named(organisation)}已转由您负责，原有成员不能再办理该组织的事项。原有申报和项目仍属于该组织。\n\n请登录平台，核对联系人和收款账户，并重新邀请成员。`,
});

/** @promises page claimOrganisation */
export const claimLostLetter = (name: string, { organisation, reason }: Settled): LetterText => ({
  subject: '公创平台：您的组织已转由他人负责',
  body: `${greeting(name)}\n\n经民政部门核对登记证书和授权委托书，${named(organisation)}已转由认领申请人负责，您不能再办理该组织的事项。理由如下：\n\n${reason}\n\n如有异议，请携带登记证书到当地民政部门说明，或提出认领申请。`,
});

/** @promises page claimOrganisation */
export const claimRefusedLetter = (name: string, { organisation, reason }: Settled): LetterText => ({
  subject: '公创平台：认领申请未予通过',
  body: `${greeting(name)}\n\n您对${named(organisation)}的认领申请，经民政部门核对，未予通过。理由如下：\n\n${reason}\n\n如有新的材料，可以再次提出认领申请，或到当地民政部门说明。`,
});

/** @promises nothing */
export const claimKeptLetter = (name: string, organisation: string): LetterText => ({
  subject: '公创平台：认领申请已办结',
  body: `${greeting(name)}\n\n他人对${named(organisation)}的认领申请未予通过，该组织仍由您负责。`,
});

/** @promises organisation.inviteMember */
export const joinLetter = (
  name: string,
  { organisation, person, email }: { organisation: string; person: string; email: string },
): LetterText => ({
  subject: '公创平台：有人申请加入您的组织',
  body: `${greeting(name)}\n\n平台用户${wordsOfOthers(person)}（${email}）申请加入${named(organisation)}。\n\n如同意，请登录平台，在“成员”中邀请该邮箱；如不认识此人，请忽略此信。`,
});

/**
 * A stated fact does not agree with its paper.
 * @promises organisation.statePassportFact
 */
export const factDisputedLetter = (
  name: string,
  { organisation, title, note }: { organisation: string; title: string; note: string },
): LetterText => ({
  subject: '公创平台：组织护照中的一项信息需要核对',
  body: `${greeting(name)}\n\n民政部门核对${named(organisation)}的组织护照时，认为“${wordsOfOthers(title)}”与材料不一致，说明如下：\n\n${note}\n\n请登录平台，在组织护照中更新该项信息。`,
});

type Changing = { organisation: string; fact: 'NAME' | 'LEGAL_REPRESENTATIVE' | 'BANK_ACCOUNT' };
const factNames = { NAME: '名称', LEGAL_REPRESENTATIVE: '法定代表人', BANK_ACCOUNT: '收款账户' } as const;

/**
 * To the others who keep the fact: nobody changes an account behind their backs.
 * @promises organisation.withdrawKeyChange
 */
export const keyChangeAskedLetter = (name: string, { organisation, fact }: Changing): LetterText => ({
  subject: `公创平台：有人申请变更${factNames[fact]}`,
  body: `${greeting(name)}\n\n${named(organisation)}的成员申请变更${factNames[fact]}，正在等待民政部门核对；核对通过前，原信息继续有效。\n\n如非本单位意思，请登录平台撤回该申请。`,
});

/** @promises nothing */
export const keyChangeAcceptedLetter = (name: string, { organisation, fact }: Changing): LetterText => ({
  subject: `公创平台：${factNames[fact]}变更已核对通过`,
  body: `${greeting(name)}\n\n${named(organisation)}申请变更的${factNames[fact]}，已由民政部门核对通过，自即日起生效。已提交的申报仍按提交时的内容。`,
});

/** @promises organisation.askKeyChange */
export const keyChangeReturnedLetter = (
  name: string,
  { organisation, fact, reason }: Changing & { reason: string },
): LetterText => ({
  subject: `公创平台：${factNames[fact]}变更申请已退回`,
  body: `${greeting(name)}\n\n${named(organisation)}申请变更${factNames[fact]}，经民政部门核对，予以退回，原信息继续有效。理由如下：\n\n${reason}\n\n请登录平台，按上述意见重新申请。`,
});

type TieKind = 'HOST' | 'GUIDE';
const tieNames = { HOST: '承接', GUIDE: '推荐' } as const;

/**
 * To the side that is to answer.
 * @promises organisation.confirmTie, organisation.declineTie
 */
export const tieAskedLetter = (
  name: string,
  tie: { kind: TieKind; organisation: string; asking: string; note: string; asUnit: boolean },
): LetterText => ({
  subject: `公创平台：有${tieNames[tie.kind]}申请等待确认`,
  body: `${greeting(name)}\n\n${named(tie.asking)}${tie.asUnit ? `申请由${named(tie.organisation)}作为${tieNames[tie.kind]}单位` : `提出作为${named(tie.organisation)}的${tieNames[tie.kind]}单位`}。${tie.note === '' ? '' : `\n\n说明：${wordsOfOthers(tie.note)}`}\n\n请登录平台，在“待办事项”中确认或者答复。`,
});

const tieActs = { CONFIRMED: '确认', DECLINED: '未同意', ENDED: '终止' } as const;

/** @promises nothing */
export const tieMovedLetter = (
  name: string,
  tie: { kind: TieKind; act: keyof typeof tieActs; organisation: string; by: string; note: string },
): LetterText => ({
  subject: `公创平台：${tieNames[tie.kind]}关系已${tieActs[tie.act] === '未同意' ? '答复' : tieActs[tie.act]}`,
  body: `${greeting(name)}\n\n${named(tie.by)}${tieActs[tie.act]}与${named(tie.organisation)}的${tieNames[tie.kind]}关系。${tie.note === '' ? '' : `\n\n说明：${wordsOfOthers(tie.note)}`}\n\n已提交的申报不变。`,
});
