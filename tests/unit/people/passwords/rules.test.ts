import { describe, expect, it } from 'vitest';
import { problemsInPassword } from '@/lib/people/passwords/rules';

const owner = { name: '王敏', email: 'wangmin@example.cn' };
const codes = (password: string, of = owner): string[] =>
  problemsInPassword(password, of).map(({ code }) => code.replace('people.problems.', ''));

describe('problemsInPassword', () => {
  it.each([
    ['Hu-2026', ['passwordShort']],
    ['hupanluo', ['passwordPlain']],
    ['hupanl-o', ['passwordPlain']],
    ['hu-6', ['passwordShort']],
    ['Wangmin#2026', ['passwordHasEmail']],
    ['湖滨王敏-2026a', ['passwordHasName']],
    ['Password#1', ['passwordCommon']],
    ['P@ssw0rd2026', ['passwordCommon']],
    ['Woaini1314!', ['passwordCommon']],
    ['＠Ｑｗｅｒｔｙ２０２６', ['passwordCommon']],
    ['Zhongguo-2026', ['passwordCommon']],
    ['1qaz@WSX', ['passwordCommon']],
    ['abc', ['passwordShort', 'passwordPlain']],
  ])('%s breaks %j', (password, broken) => {
    expect(codes(password)).toEqual(broken);
  });

  it.each(['Hubin-2026', 'hubin-2026', 'Hupan2026路', 'Qingbo-2027', '西湖春晓Aa7x', 'kT4vbn9QmwQ7k'])(
    '%s is one',
    (password) => {
      expect(codes(password)).toEqual([]);
    },
  );

  it('counts signs as people see them, not units of memory', () => {
    expect(codes('Aa1😀😀😀')).toEqual(['passwordShort']);
  });

  it('takes each word of a name in letters, but not two letters of it', () => {
    expect(codes('Schmidthof-26', { name: 'Anna Schmidt', email: 'a@example.cn' })).toEqual(['passwordHasName']);
    expect(codes('Lotus-Teich-26', { name: 'Lo Ji', email: 'lo@example.cn' })).toEqual([]);
  });
});
