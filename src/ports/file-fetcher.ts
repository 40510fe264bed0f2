/**
 * A file as a message names it. A pasted picture is fetched from Teams with the bot's token; an uploaded file lies in the
 * person's OneDrive behind an address that is itself the secret, and is fetched without any.
 */
export interface SentFile {
  readonly how: 'pasted' | 'uploaded';
  readonly url: string;
  /** As the person's device named it; empty for pasted pictures. Free text: never logged. */
  readonly name: string;
}

/** What came of fetching a file. */
export type FetchedFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** An address that nobody here may be sent to, or an answer that stays no. */
  | { readonly kind: 'refused' }
  /** No answer, or one that may be another one later. */
  | { readonly kind: 'unreachable' };

/** Fetches what people send. Never follows a redirect with a token, never holds more than the limit. */
export interface FileFetcher {
  fetch(file: SentFile, limitBytes: number): Promise<FetchedFile>;
}
