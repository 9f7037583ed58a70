import { expect, it } from 'vitest';
import { publicAnswersIn } from '@/lib/disclosure/public-answers';

const nobody = { title: '银龄守护', publicWords: null };

it('lets through what is published and nothing else', () => {
  const content = {
    answers: { summary: '为独居老人送餐', directBeneficiaries: 120, leaderName: '周敏', leaderMobile: '13800001234' },
  };
  expect(publicAnswersIn(nobody, content)).toEqual({
    title: '银龄守护',
    summary: '为独居老人送餐',
    place: '',
    directBeneficiaries: 120,
    indirectBeneficiaries: null,
  });
});

it('stands any content', () => {
  expect(publicAnswersIn(nobody, undefined)).toEqual({
    title: '银龄守护',
    summary: '',
    place: '',
    directBeneficiaries: null,
    indirectBeneficiaries: null,
  });
  expect(publicAnswersIn(nobody, { answers: { summary: { hostile: true } } })).toMatchObject({ summary: '' });
});

it('a number that stands in words nobody confirmed is hidden, however it is written', () => {
  const answers = { summary: '请联系138\u200B0571\u200B1234报名', place: '社区中心（138/0571/1234）' };
  expect(publicAnswersIn({ ...nobody, title: '银龄 13805711234' }, { answers })).toMatchObject({
    title: '银龄 138****1234',
    summary: '请联系138****1234报名',
    place: '社区中心（138****1234）',
  });
});

it('confirmed words stand, whatever the applicant wrote', () => {
  const publicWords = { title: '银龄守护行动', summary: '送餐', place: '社区' };
  const answers = { summary: '请联系13805711234报名', directBeneficiaries: 3 };
  expect(publicAnswersIn({ ...nobody, publicWords }, { answers })).toEqual({
    ...publicWords,
    directBeneficiaries: 3,
    indirectBeneficiaries: null,
  });
});
