import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { partsOf } from './announcement';
import { chineseNumber } from './chinese-number';

export type AnnouncementEdit =
  | { kind: 'add'; title: string; after: string }
  | { kind: 'move'; key: string; direction: 'up' | 'down' }
  | { kind: 'remove'; key: string };
type Section = { key: string; title: string };
type Arranged = { sections: Section[]; problems: Problem[]; touched: string };

const MAX_SECTIONS = 26;

/** The announcement's sections after one is added, moved or removed; numbered titles ('三、…') are numbered anew. */
export function arrangedAnnouncement(sections: readonly Section[], edit: AnnouncementEdit): Arranged {
  if (edit.kind === 'add') return added(sections, edit);
  const index = sections.findIndex(({ key }) => key === edit.key);
  const section = sections[index];
  if (section === undefined)
    return { sections: [...sections], problems: [{ code: 'rounds.problems.sectionGone' }], touched: edit.key };
  const others = sections.filter((each) => each !== section);
  if (edit.kind === 'move') {
    const place = Math.max(0, edit.direction === 'up' ? index - 1 : index + 1);
    return {
      sections: numbered([...others.slice(0, place), section, ...others.slice(place)]),
      problems: [],
      touched: section.key,
    };
  }
  const isMandatory = partsOf(section.key).length > 0;
  const problems: Problem[] = [
    ...problemIf(isMandatory, { code: 'rounds.problems.sectionMandatory', values: { section: section.title } }),
    ...problemIf(others.length === 0, { code: 'rounds.problems.lastAnnouncementSection' }),
  ];
  return { sections: numbered(others), problems, touched: others[Math.min(index, others.length - 1)]?.key ?? '' };
}

/** It stands after the section it was put behind; at the end when that is not there. */
function added(sections: readonly Section[], { title, after }: { title: string; after: string }): Arranged {
  const taken = new Set(sections.map(({ key }) => key));
  const key = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `own${letter}`).find((each) => !taken.has(each)) ?? '';
  const problems = problemIf(sections.length >= MAX_SECTIONS, {
    code: 'rounds.problems.tooManyAnnouncementSections',
    values: { limit: MAX_SECTIONS },
  });
  const before = sections.findIndex((each) => each.key === after);
  const place = before === -1 ? sections.length : before + 1;
  return {
    sections: numbered(sections.toSpliced(place, 0, { key, title: NUMBERED.test(title) ? title : `一、${title}` })),
    problems,
    touched: key,
  };
}

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;

function numbered(sections: readonly Section[]): Section[] {
  let count = 0;
  return sections.map((section) => {
    if (!NUMBERED.test(section.title)) return section;
    count += 1;
    return { ...section, title: section.title.replace(NUMBERED, `${chineseNumber(count)}、`) };
  });
}
