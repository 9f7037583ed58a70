/**
 * Random figures that are the same at every call for one seed: of the normal and of the gamma distribution. For estimates
 * only; a draw has a generator of its own (lib/reviews/drawing).
 * Sources: sfc32 (Doty-Humphrey, PractRand), Box and Muller 1958, Marsaglia and Tsang 2000.
 */
export function seededNormal(seed: number) {
  let [a, b, c, count] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  /** Within 0 … 1, neither of them. */
  const uniform = (): number => {
    const mixed = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return ((mixed >>> 0) + 0.5) / 4_294_967_296;
  };
  for (let turn = 0; turn < 15; turn++) uniform();
  let kept: number | null = null;
  const normal = (): number => {
    if (kept !== null) {
      const second = kept;
      kept = null;
      return second;
    }
    const [length, angle] = [Math.sqrt(-2 * Math.log(uniform())), 2 * Math.PI * uniform()];
    kept = length * Math.sin(angle);
    return length * Math.cos(angle);
  };
  /** Of shape `shape` (at least 1) and scale 1. */
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return { uniform, normal, gamma };
}
