import type { NewsKind } from '@/lib/db/generated/enums';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

const what = { CALL: '申报公告', RESULT: '结果公示' } as const;

/** Of where (empty: everywhere), which kinds, which categories (none: all). */
type Followed = { region: string; kinds: readonly NewsKind[]; categories: readonly string[] };

const followed = ({ region, kinds, categories }: Followed): string => {
  const of = categories.length === 0 ? '全部类别' : categories.map((name) => wordsOfOthers(name, 40)).join('、');
  return `${region === '' ? '全部地区' : wordsOfOthers(region)} · ${kinds.map((kind) => what[kind]).join('、')} · ${of}`;
};

/**
 * To an address that anybody may have typed: it says what to do, and what comes of doing nothing.
 * @promises page confirmFollow, follow.confirm
 */
export const followConfirmLetter = (about: Followed & { until: string; address: string }): LetterText => ({
  subject: '请确认关注公益创投公告',
  body: `您好：\n\n有人用此邮箱关注公益创投公告：\n${followed(about)}\n\n如是您本人，请于 ${about.until} 前打开下面的链接确认：\n\n${about.address}\n\n不是您本人的，不必理会；未确认的，不会再收到来信，邮箱地址到期删除。`,
  secret: about.address,
});

/**
 * To whom it already goes: the page says the same to everybody, so the mailbox alone learns that nothing is left to do.
 * @promises page endFollowing, follow.endAll
 */
export const alreadyFollowedLetter = (about: Followed & { end: string }): LetterText => ({
  subject: '您已关注过公益创投公告',
  body: `您好：\n\n有人用此邮箱再次关注公益创投公告：\n${followed(about)}\n\n此邮箱已关注过，不必再确认。不再关注，请打开：\n${about.end}`,
});

export type NewsLine = { kind: NewsKind; title: string; address: string };

/** @promises page publishedRound, page result, page endFollowing, follow.endAll */
export function newsOfFollowLetter(about: {
  name: string;
  lines: readonly NewsLine[];
  end: string;
  endByProgram: string;
}): LetterText {
  const [first] = about.lines;
  const subject =
    about.lines.length === 1 && first !== undefined
      ? `${what[first.kind]}：${wordsOfOthers(first.title, 60)}`
      : `您关注的公告 ${about.lines.length} 条`;
  const listed = about.lines.map(({ kind, title, address }) => `${what[kind]}：${wordsOfOthers(title)}\n${address}`);
  return {
    subject,
    body: `${greeting(about.name)}\n\n您关注的公告有新内容：\n\n${listed.join('\n\n')}\n\n不再关注，请打开：\n${about.end}`,
    endAddress: about.endByProgram,
  };
}

/** @promises page publishedRound, page newApplication */
export const eligibleCallLetter = (about: {
  name: string;
  organisationName: string;
  roundTitle: string;
  closes: string;
  address: string;
  settings: string;
}): LetterText => ({
  subject: `贵单位可以申报：${wordsOfOthers(about.roundTitle, 60)}`,
  body: `${greeting(about.name)}\n\n“${wordsOfOthers(about.roundTitle)}”已发布申报公告${about.closes === '' ? '' : `，申报于 ${about.closes} 截止`}。按目前登记的情况，${wordsOfOthers(about.organisationName)}符合申报条件。\n\n查看公告：${about.address}\n\n不再接收此类来信，请在“我的关注”中关闭：${about.settings}`,
});
