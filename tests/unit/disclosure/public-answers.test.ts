import { expect, it } from 'vitest';
import { publicAnswersIn } from '@/lib/disclosure/public-answers';

it('lets through what is published and nothing else', () => {
  const content = {
    answers: { summary: '为独居老人送餐', directBeneficiaries: 120, leaderName: '周敏', leaderMobile: '13800001234' },
  };
  expect(publicAnswersIn(content)).toEqual({
    summary: '为独居老人送餐',
    place: '',
    directBeneficiaries: 120,
    indirectBeneficiaries: null,
  });
});

it('stands any content', () => {
  expect(publicAnswersIn(undefined)).toEqual({
    summary: '',
    place: '',
    directBeneficiaries: null,
    indirectBeneficiaries: null,
  });
  expect(publicAnswersIn({ answers: { summary: { hostile: true } } })).toMatchObject({ summary: '' });
});

it('a number that stands in public words is hidden, however it is written', () => {
  const answers = { summary: '请联系138\u200B0571\u200B1234报名', place: '社区中心（138/0571/1234）' };
  expect(publicAnswersIn({ answers })).toMatchObject({
    summary: '请联系138****1234报名',
    place: '社区中心（138****1234）',
  });
});
