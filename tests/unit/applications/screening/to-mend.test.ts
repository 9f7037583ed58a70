import { describe, expect, it } from 'vitest';
import {
  type Content,
  nothingToMend,
  problemsInAskingUnmended,
  problemsInResubmission,
  returnLines,
  statesToMend,
  whatToMendOf,
} from '@/lib/applications/screening/to-mend';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { formSections } from '@/lib/forms/definition/definition';
import { noProfile } from '@/lib/forms/definition/form-facts';

const sections = formSections.parse([
  {
    key: 'cover',
    title: '封面',
    fields: [
      { key: 'name', type: 'profile', label: '单位', fact: 'name' },
      { key: 'projectTitle', type: 'text', label: '名称', maxLength: 50 },
    ],
  },
  { key: 'papers', title: '附件', fields: [{ key: 'proof', type: 'attachment', label: '证明', maxFiles: 2 }] },
]);
const handedIn: Content = {
  answers: { projectTitle: '助老' },
  files: { proof: [{ id: 'f1' }] },
  organisation: noProfile,
};
const now = (differs: { answers?: Answers; files?: Content['files']; name?: string }): Content => ({
  answers: differs.answers ?? handedIn.answers,
  files: differs.files ?? handedIn.files,
  organisation: { ...noProfile, name: differs.name ?? '' },
});
const placed = {
  points: [{ key: 'own', label: '证明齐全', isCheck: true }],
  note: '请补充',
  places: [{ section: 'papers', note: '缺盖章页' }],
};
const unplaced = { ...placed, places: [] };
const unchangedOf = (said: typeof placed, differs: Parameters<typeof now>[0]) =>
  whatToMendOf(sections, said, { before: handedIn, now: now(differs) })
    .sections.filter(({ isUnchanged }) => isUnchanged)
    .map(({ key }) => key);

const asCheck = { what: '证明齐全', isCheck: true };
const inOwnWords = { what: '请补充', isCheck: false };

describe('whatToMendOf', () => {
  it('names the sections the office wrote to, with its words; the rest is said of the whole', () => {
    expect(whatToMendOf(sections, placed, { before: handedIn, now: now({}) })).toEqual({
      sections: [
        {
          key: 'papers',
          title: '附件',
          asked: [{ what: '缺盖章页', isCheck: false, field: null, isUnchanged: true }],
          isUnchanged: true,
        },
      ],
      whole: { asked: [asCheck, inOwnWords], isUnchanged: true },
    });
  });

  it('puts a point of a supplied checklist where it is mended, at the head of its section where it is about several fields', () => {
    const budgeted = formSections.parse([
      ...sections,
      { key: 'money', title: '预算', fields: [{ key: 'budget', type: 'budget', label: '预算表', maxRows: 9 }] },
      {
        key: 'where',
        title: '地点',
        fields: [
          { key: 'region', type: 'region', level: 'DISTRICT', label: '实施地点' },
          { key: 'communityOpinion', type: 'attachment', label: '社区意见', maxFiles: 1 },
          { key: 'certificate', type: 'attachment', label: '登记证书', maxFiles: 1 },
        ],
      },
    ]);
    const points = [
      { key: 'own', label: '证明齐全', isCheck: true },
      { key: 'budget', label: '预算合计一致，申请金额不超过上限', isCheck: true },
      { key: 'place', label: '地点在区域内，已附社区意见', isCheck: true },
      { key: 'registration', label: '证书有效', isCheck: true },
    ];
    const said = { points, note: '请补充', places: [{ section: 'papers', note: '缺盖章页' }] };
    expect(returnLines(budgeted, said).map(({ section, field, what }) => [section, field, what])).toEqual([
      ['papers', null, '缺盖章页'],
      ['money', null, '预算合计一致，申请金额不超过上限'],
      ['where', null, '地点在区域内，已附社区意见'],
      ['where', 'certificate', '证书有效'],
      [null, null, '证明齐全'],
      [null, null, '请补充'],
    ]);
    const toMend = whatToMendOf(budgeted, said, { before: handedIn, now: now({}) });
    expect(toMend.sections.map(({ key, asked }) => [key, ...asked.map(({ field }) => field)])).toEqual([
      ['papers', null],
      ['money', null],
      ['where', null, 'certificate'],
    ]);
  });

  it('says of each finding whether its own field was changed', () => {
    const twice = formSections.parse([
      {
        key: 'both',
        title: '附件与说明',
        fields: [
          { key: 'certificate', type: 'attachment', label: '登记证书', maxFiles: 1 },
          { key: 'projectTitle', type: 'text', label: '名称', maxLength: 50 },
        ],
      },
    ]);
    const points = [{ key: 'registration', label: '证书有效', isCheck: true }];
    const said = { points, note: '', places: [{ section: 'both', note: '请核对' }] };
    const changed = now({ answers: { projectTitle: '助残' } });
    const [section] = whatToMendOf(twice, said, { before: handedIn, now: changed }).sections;
    expect(section?.asked.map(({ field, isUnchanged }) => [field, isUnchanged])).toEqual([
      ['certificate', true],
      [null, false],
    ]);
  });

  it.each([
    ['as it was', {}, true],
    ['the same typed again', { answers: { projectTitle: '助老' } }, true],
    ['any change', { answers: { projectTitle: '助残' } }, false],
    ['an answer emptied', { answers: {} }, false],
    ['a fact of the organisation', { name: '新名称' }, false],
  ])('what stands at no section is said of the whole, not of a section: %s', (_, differs, isUnchanged) => {
    expect(whatToMendOf(sections, unplaced, { before: handedIn, now: now(differs) })).toEqual({
      sections: [],
      whole: { asked: [asCheck, inOwnWords], isUnchanged },
    });
  });

  it.each([
    ['another file', placed, { files: { proof: [{ id: 'f2' }] } }, []],
    ['a change elsewhere', placed, { answers: { projectTitle: '助残' } }, ['papers']],
  ])('after %s', (_, said, differs, left) => {
    expect(unchangedOf(said, differs)).toEqual(left);
  });
});

describe('what follows from it', () => {
  const toMend = whatToMendOf(sections, placed, { before: handedIn, now: now({}) });
  const states = sections.map(({ key, title }) => ({ key, title, state: 'done' as const, problems: 0 }));

  it('a section that says what it said is not done', () => {
    expect(statesToMend(states, toMend).map(({ state }) => state)).toEqual(['done', 'toMend']);
  });

  it('one with places to complete says so first', () => {
    const open = states.map((state) => ({ ...state, state: 'open' as const, problems: 1 }));
    expect(statesToMend(open, toMend)).toEqual(open);
  });

  it('handing it in as it was asks, once', () => {
    expect(problemsInResubmission(toMend, false)).toEqual([
      { code: 'applications.problems.unchangedSinceReturn', field: 'unchanged', values: { sections: '附件' } },
    ]);
    expect(problemsInResubmission(toMend, true)).toEqual([]);
    expect(problemsInResubmission(nothingToMend, false)).toEqual([]);
  });

  it('a signatory is asked with a word why it is as it was', () => {
    expect(problemsInAskingUnmended(toMend, '')).toEqual([
      { code: 'applications.problems.unmendedUnsaid', field: 'note', values: { sections: '附件' } },
    ]);
    expect(problemsInAskingUnmended(toMend, '社区已书面说明')).toEqual([]);
    expect(problemsInAskingUnmended(nothingToMend, '')).toEqual([]);
  });

  it('where only the whole was given back, no section is done before something changed, and the question is another', () => {
    const untouched = whatToMendOf(sections, unplaced, { before: handedIn, now: now({}) });
    const touched = whatToMendOf(sections, unplaced, { before: handedIn, now: now({ answers: {} }) });
    expect(statesToMend(states, untouched).map(({ state }) => state)).toEqual(['toMend', 'toMend']);
    expect(statesToMend(states, touched)).toEqual(states);
    expect(problemsInResubmission(untouched, false)).toEqual([
      { code: 'applications.problems.nothingChangedSinceReturn', field: 'unchanged' },
    ]);
    expect(problemsInResubmission(untouched, true)).toEqual([]);
    expect(problemsInResubmission(touched, false)).toEqual([]);
  });
});
