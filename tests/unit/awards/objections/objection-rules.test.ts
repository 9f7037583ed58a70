import { describe, expect, it } from 'vitest';
import { problemsWithObjector, replyAddress } from '@/lib/awards/objections/objection-rules';
import { raiseObjectionInput } from '@/lib/awards/schema';

const objector = { objectorKind: 'INDIVIDUAL', objectorName: '周敏', contact: '13800001234', hasSeal: false } as const;
const fields = (changes: object) => problemsWithObjector({ ...objector, ...changes }).map(({ field }) => field);

describe('problemsWithObjector', () => {
  it.each([
    ['an individual with name and telephone', {}, []],
    ['an individual with an e-mail', { contact: 'zhou@example.cn' }, []],
    ['an individual with a fixed line', { contact: '0571-87000001' }, []],
    ['an individual without a name', { objectorName: '' }, ['objectorName']],
    ['an individual who cannot be reached', { contact: '改日联系' }, ['contact']],
    ['an organisation without its seal', { objectorKind: 'ORGANISATION' }, ['seal']],
    ['an organisation with its seal', { objectorKind: 'ORGANISATION', hasSeal: true }, []],
    ['an anonymous tip with nothing', { objectorKind: 'ANONYMOUS', objectorName: '', contact: '' }, []],
  ])('%s', (_who, changes, expected) => expect(fields(changes)).toEqual(expected));
});

describe('a form of an objection', () => {
  const fieldsOf = (changes: object) => {
    const sent = { roundId: 'r', applicationId: 'a', objectorKind: 'ORGANISATION', text: '', ...changes };
    return raiseObjectionInput.safeParse(sent).error?.issues.map(({ path }) => path.join('.'));
  };
  it('is told at once all that is missing', () => {
    expect(fieldsOf({})).toEqual(['text', 'objectorName', 'contact', 'seal']);
  });
  it('is not asked for a name before it says whose it is', () => {
    expect(fieldsOf({ objectorKind: '' })).toEqual(['objectorKind', 'text']);
    expect(fieldsOf({ objectorKind: 'ANONYMOUS' })).toEqual(['text']);
  });
});

it('replies by letter only to a known e-mail', () => {
  expect(replyAddress({ objectorKind: 'INDIVIDUAL', contact: 'zhou@example.cn' })).toBe('zhou@example.cn');
  expect(replyAddress({ objectorKind: 'INDIVIDUAL', contact: '13800001234' })).toBe('');
  expect(replyAddress({ objectorKind: 'ANONYMOUS', contact: 'zhou@example.cn' })).toBe('');
});
