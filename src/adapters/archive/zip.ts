import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ArchiveEntry, WriteArchive } from '../../ports/archive.ts';

/** A ZIP file in pieces. Each file is packed when it is asked for, and let go before the next. */
export const zipArchive: WriteArchive = async function* (entries) {
  const pieces: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error !== null) failure = error;
    else pieces.push(piece);
  });
  for await (const entry of entries) {
    add(zip, entry);
    if (failure !== undefined) throw failure;
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
};

function add(zip: Zip, { name, content, isText, at }: ArchiveEntry): void {
  const file = isText ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
  file.mtime = new Date(at);
  zip.add(file);
  file.push(content, true);
}
