import type { WriteDocument } from '../../ports/document-writer.ts';

/** A Word file. The library is loaded with the first document, so a start does not wait for it. */
export const docxDocument: WriteDocument = async (document) => {
  const { writeDocx } = await import('./write-docx.ts');
  return writeDocx(document);
};
