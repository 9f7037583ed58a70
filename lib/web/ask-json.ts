/** Asks an address of this house for an answer in JSON; null when the line broke, the request was given up or it was refused. */
export async function askJson<Answer>(address: string, body: object, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
