/** What an address of this house has to show in JSON; null when the line broke, the request was given up or it was refused. */
export const getJson = <Answer>(address: string, signal: AbortSignal): Promise<Answer | null> =>
  answerOf<Answer>(fetch(address, { signal }));

/** Asks an address of this house for an answer in JSON; null when the line broke, the request was given up or it was refused. */
export async function askJson<Answer>(address: string, body: object, signal: AbortSignal): Promise<Answer | null> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(fetch(address, { method: 'POST', headers, body: JSON.stringify(body), signal }));
}

async function answerOf<Answer>(asked: Promise<Response>): Promise<Answer | null> {
  try {
    const response = await asked;
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
