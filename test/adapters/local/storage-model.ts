/** What the storage has acknowledged, as the writer remembers it. */
export interface StorageModel {
  rows: Record<string, string>;
  visible: string[];
  /** Contents of blobs as text, by name. */
  blobs: Record<string, string>;
  received: Record<string, { messageId: string; popReceipt: string }>;
}

/** Whole numbers below a bound, the same for the same seed. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
