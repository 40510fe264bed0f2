import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest that a ZIP file can say. */
const noTime = new Date(1980, 0, 1);
const noTimeText = '1980-01-01T00:00:00Z';

/**
 * The same file without the time of its making, which the library writes into it and nobody needs: the same document
 * gives the same bytes.
 */
export function withoutTime(docx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(docx)).filter(([, content]) => content.length > 0);
  const packed: Zippable = Object.fromEntries(
    files.map(([name, content]) => [name, [timeless(name, content), { mtime: noTime, level: 6 }]]),
  );
  return zipSync(packed);
}

function timeless(name: string, content: Uint8Array): Uint8Array {
  if (name !== 'docProps/core.xml') return content;
  const xml = strFromU8(content).replaceAll(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${noTimeText}`);
  return strToU8(xml);
}
