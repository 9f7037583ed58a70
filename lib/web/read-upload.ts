import 'server-only';
import type { NextRequest } from 'next/server';
import { Refusal } from '@/lib/kernel/refusal';
import type { ProblemCode } from '@/messages/typed';
import { formOf } from './form-of';

/** Room for the other fields and the boundaries around the file. */
const ENVELOPE_BYTES = 10_000;

/**
 * The form data of an upload. @throws Refusal 'invalid' when the request does not say how large it is or is broken,
 * 'refused' with the given problem when it is larger than `maxBytes`: it is not read then
 */
export async function readUpload(
  request: NextRequest,
  { maxBytes, tooLargeCode }: { maxBytes: number; tooLargeCode: ProblemCode },
): Promise<FormData> {
  const invalid = new Refusal('invalid', [{ code: 'kernel.problems.invalidValue' }]);
  const size = Number(request.headers.get('content-length') ?? 'none');
  if (!Number.isSafeInteger(size)) throw invalid;
  if (size > maxBytes + ENVELOPE_BYTES) {
    throw new Refusal('refused', [{ code: tooLargeCode, values: { limit: maxBytes / 1024 / 1024 } }]);
  }
  const form = await formOf(request);
  if (form === null) throw invalid;
  return form;
}
