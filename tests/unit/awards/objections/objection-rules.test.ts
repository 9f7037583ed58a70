import { describe, expect, it } from 'vitest';
import { problemsWithObjector, replyAddress } from '@/lib/awards/objections/objection-rules';

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

it('replies by letter only to a known e-mail', () => {
  expect(replyAddress({ objectorKind: 'INDIVIDUAL', contact: 'zhou@example.cn' })).toBe('zhou@example.cn');
  expect(replyAddress({ objectorKind: 'INDIVIDUAL', contact: '13800001234' })).toBe('');
  expect(replyAddress({ objectorKind: 'ANONYMOUS', contact: 'zhou@example.cn' })).toBe('');
});
