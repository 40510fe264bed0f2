/** Rejects when the work takes longer than so many milliseconds. The work itself goes on. */
export function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
