import type { Document } from '../documents/document.ts';

/** Writes a document as a file that Word opens and people can change. The same document gives the same bytes. */
export type WriteDocument = (document: Document) => Promise<Uint8Array>;
