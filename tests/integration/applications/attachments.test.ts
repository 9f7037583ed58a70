import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attachFile } from '@/lib/applications/filling/attach-file';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { serveFile } from '@/lib/files/serve-file';
import { ifFound } from '@/lib/web/if-found';
import { at } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

const folder = mkdtempSync(path.join(tmpdir(), 'gongchuang-files-'));
const pdfBytes = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF';
const pdf = (name = '登记证书.pdf', content = pdfBytes): File => new File([content], name);

beforeAll(() => {
  process.env['FILES_DIR'] = folder;
});
afterEach(() => {
  delete process.env['FILE_SCANNER'];
});

const attach = (applicationId: string, file: File, fieldKey = 'certificate') => ({ applicationId, fieldKey, file });

describe('attachFile', () => {
  it('keeps bytes once under their hash and serves them with their own name', async () => {
    const { application, editor } = await scene();
    const first = await attachFile(attach(application.id, pdf()), at(editor));
    const second = await attachFile(attach(application.id, pdf('同一份.pdf')), at(editor));
    expect(second.file.sha256).toBe(first.file.sha256);
    expect(first.file).toMatchObject({ mime: 'application/pdf', scan: 'not-scanned', size: pdfBytes.length });
    const response = serveFile(first.file, { download: false });
    expect(await response.text()).toBe(pdfBytes);
    expect(response.headers.get('content-disposition')).toContain(
      'inline; filename="____.pdf"; filename*=UTF-8\'\'%E7%99%BB',
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(() => serveFile({ ...first.file, sha256: 'f'.repeat(64) }, { download: false })).toThrow('not-found');
  });

  it('refuses disguised, empty, foreign and too many files, and keeps none of them', async () => {
    const { application, editor } = await scene();
    const refused = async (file: File, code: string) =>
      expect(attachFile(attach(application.id, file), at(editor))).rejects.toMatchObject({
        kind: 'refused',
        problems: [{ code: `files.problems.${code}` }],
      });
    await refused(pdf('图片.png'), 'disguised');
    await refused(pdf('脚本.pdf', '<script>alert(1)</script>'), 'kind');
    await refused(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], '假.docx'), 'kind');
    await refused(pdf('空.pdf', ''), 'empty');
    await refused(new File([new Uint8Array(20 * 1024 * 1024 + 1)], '大.pdf'), 'tooLarge');
    await expect(attachFile(attach(application.id, pdf(), 'summary'), at(editor))).rejects.toMatchObject({
      kind: 'invalid',
    });
    await attachFile(attach(application.id, pdf()), at(editor));
    await attachFile(attach(application.id, pdf()), at(editor));
    await expect(attachFile(attach(application.id, pdf()), at(editor))).rejects.toMatchObject({
      problems: [{ code: 'forms.problems.tooManyFiles' }],
    });
  });

  it('asks the scanner, and keeps nothing that is infected', async () => {
    const { application, editor } = await scene();
    const scanner = path.join(folder, 'scanner.sh');
    writeFileSync(scanner, '#!/bin/sh\ngrep -q VIRUS "$1" && exit 1\nexit 0\n');
    chmodSync(scanner, 0o755);
    process.env['FILE_SCANNER'] = scanner;
    await expect(
      attachFile(attach(application.id, pdf('毒.pdf', `${pdfBytes}VIRUS`)), at(editor)),
    ).rejects.toMatchObject({ problems: [{ code: 'files.problems.infected' }] });
    expect((await attachFile(attach(application.id, pdf('好.pdf', `${pdfBytes}GOOD`)), at(editor))).file.scan).toBe(
      'clean',
    );
    process.env['FILE_SCANNER'] = '/nowhere/scanner';
    await expect(attachFile(attach(application.id, pdf('x.pdf')), at(editor))).rejects.toMatchObject({
      problems: [{ code: 'files.problems.failed' }],
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('arriving'))).toEqual([]);
  });
});

describe('removeAttachment', () => {
  it('takes a file out of the form, once', async () => {
    const { application, editor, stranger, finance } = await scene();
    const { file } = await attachFile(attach(application.id, pdf()), at(editor));
    const input = { applicationId: application.id, fileId: file.id };
    await expect(removeAttachment(input, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(removeAttachment(input, at(finance))).rejects.toMatchObject({ kind: 'forbidden' });
    await removeAttachment(input, at(editor));
    await expect(removeAttachment(input, at(editor))).rejects.toMatchObject({ kind: 'not-found' });
    const submitted = await scene({ status: 'SUBMITTED' });
    await expect(
      removeAttachment({ applicationId: submitted.application.id, fileId: file.id }, at(submitted.owner)),
    ).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('attachedFile', () => {
  it('opens drafts’ files to the organisation alone, submitted ones to the office too', async () => {
    const { application, owner, finance, stranger, officer, observer, foreignOfficer } = await scene({ filled: true });
    const { file } = await attachFile(attach(application.id, pdf()), at(owner));
    const { file: removed } = await attachFile(attach(application.id, pdf(), 'otherFiles'), at(owner));
    await removeAttachment({ applicationId: application.id, fileId: removed.id }, at(owner));
    const readers = { owner, finance, stranger, officer, observer, foreignOfficer };
    const mayRead = async (fileId: string) => {
      const read = await Promise.all(
        Object.entries(readers).map(async ([name, actor]) =>
          (await ifFound(attachedFile({ fileId }, at(actor)))) === null ? null : name,
        ),
      );
      return read.filter((name) => name !== null);
    };
    expect(await mayRead(file.id)).toEqual(['owner', 'finance']);
    await submitApplication({ applicationId: application.id }, at(owner));
    expect(await mayRead(file.id)).toEqual(['owner', 'finance', 'officer', 'observer']);
    expect(await mayRead(removed.id)).toEqual([]);
    expect(await mayRead('none')).toEqual([]);
    expect(await db.attachment.count({ where: { applicationId: application.id, removedAt: { not: null } } })).toBe(1);
  });
});
