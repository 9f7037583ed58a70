import { describe, expect, it } from 'vitest';
import { formatFileSize } from '@/lib/files/format-file-size';
import { allFileKinds, keptName, MAX_FILE_BYTES, problemsInFile } from '@/lib/files/kinds';

const codes = (file: Parameters<typeof problemsInFile>[0]) =>
  problemsInFile(file, allFileKinds).map(({ code }) => code.split('.').at(-1));

describe('problemsInFile', () => {
  it.each([
    [{ name: '证书.pdf', size: 10, detected: 'pdf' }, []],
    [{ name: '证书.JPEG', size: 10, detected: 'jpg' }, []],
    [{ name: '证书.pdf', size: 0, detected: null }, ['empty']],
    [{ name: '证书.pdf', size: MAX_FILE_BYTES, detected: 'pdf' }, []],
    [{ name: '证书.pdf', size: MAX_FILE_BYTES + 1, detected: 'pdf' }, ['tooLarge']],
    [{ name: '证书.pdf', size: 10, detected: 'exe' }, ['kind']],
    [{ name: '证书.docx', size: 10, detected: 'zip' }, ['kind']],
    [{ name: '页面.html', size: 10, detected: null }, ['kind']],
    [{ name: '证书.png', size: 10, detected: 'pdf' }, ['disguised']],
    [{ name: '证书', size: 10, detected: 'pdf' }, ['disguised']],
    [{ name: '表.xlsx', size: 10, detected: 'encrypted' }, ['encrypted']],
    [{ name: '表.xls', size: 10, detected: 'cfb' }, ['oldOffice']],
    [{ name: '表.csv', size: 10, detected: 'csv' }, ['kind']],
  ])('%j', (file, expected) => {
    expect(codes(file)).toEqual(expected);
  });
});

describe('keptName', () => {
  it('keeps no folder, no control sign, no mirror sign, and ends', () => {
    expect(keptName('C:\\a\\证书.pdf')).toBe('证书.pdf');
    expect(keptName('../../etc/passwd')).toBe('passwd');
    expect(keptName('fdp.\u202Eexe\u0000.pdf')).toBe('fdp.exe.pdf');
    expect(keptName(`${'长'.repeat(300)}.pdf`)).toBe(`${'长'.repeat(100)}.pdf`);
  });
});

describe('formatFileSize', () => {
  it.each([
    [1, '1 KB'],
    [2048, '2 KB'],
    [1_572_864, '1.5 MB'],
    [20 * 1024 * 1024, '20 MB'],
  ])('%i → %s', (bytes, text) => {
    expect(formatFileSize(bytes)).toBe(text);
  });
});
