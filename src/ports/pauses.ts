/** Every pause that the application makes: in tests they end when the test says so. */
export interface Pauses {
  /** Resolves after a random part of so many milliseconds, so that those who raced part. */
  readonly stepAside: (longestMilliseconds: number) => Promise<void>;
  /** Resolves when the answer in hand is on its way. */
  readonly afterAnswer: () => Promise<void>;
  /** Resolves after so many seconds, or at once when the signal is given. */
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
}
