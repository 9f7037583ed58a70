/** Does one step of a run and prints, in a plain line, how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  console.log(`… ${title}`);
  const started = performance.now();
  try {
    const result = await work();
    console.log(`✓ ${title}  ${seconds(started)}${typeof result === 'string' && result !== '' ? `  (${result})` : ''}`);
    return result;
  } catch (error) {
    console.log(`✗ ${title}  ${seconds(started)}`);
    throw error;
  }
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
