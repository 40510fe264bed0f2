/** One request as it arrives. `url` begins with the path. */
export interface PeerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

export interface PeerAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Graph says that something is not there. */
export function notFound(code: string): PeerAnswer {
  return { status: 404, body: { error: { code, message: 'not found' } } };
}

/** Throws where a part of a request is not as the reference wants it. */
export function mustBe(given: unknown, expected: string): void {
  if (given !== expected) throw new Error(`${String(given)} in the place of ${expected}`);
}

/** Throws. */
export function fail(text: string): never {
  throw new Error(text);
}
