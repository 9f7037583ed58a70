import { describe, expect, it } from 'vitest';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { at } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

describe('withdrawApplication', () => {
  it('keeps the number and the reason', async () => {
    const { application, owner } = await scene({ status: 'SUBMITTED' });
    const withdrawn = await withdrawApplication(
      { applicationId: application.id, version: application.version, reason: '人手不足' },
      at(owner),
    );
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', number: application.number, withdrawReason: '人手不足' });
  });

  it('is for owners and signatories', async () => {
    const { application, editor, officer, stranger } = await scene({ status: 'SUBMITTED' });
    const input = { applicationId: application.id, version: application.version };
    await expect(withdrawApplication(input, at(editor))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(withdrawApplication(input, at(officer))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(withdrawApplication(input, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  });
});
