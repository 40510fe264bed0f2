import { strFromU8, unzipSync } from 'fflate';

/** A paragraph of a Word file: its style, where it has one, and its text. */
export interface Paragraph {
  readonly style: string | undefined;
  readonly text: string;
}

/** Everything that a Word file says, body and footer. */
export function textOfDocx(file: Uint8Array): string {
  const files = unzipSync(file);
  return Object.entries(files)
    .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .flatMap(([, content]) => textIn(strFromU8(content)).map(({ text }) => text))
    .join('\n');
}

/** The paragraphs of a part, in order. */
export function textIn(xml: string): readonly Paragraph[] {
  return [...xml.matchAll(/<w:p(?:>| [^>]*[^/]>)(.*?)<\/w:p>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1],
    text: [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
  }));
}

/** Names of the elements, in order. Throws where one is not closed, or a character may not stand in XML. */
export function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '').replaceAll(/<[^<>]*>/g, (tag) => {
    const [, slash, name = '', own] = /^<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>$/.exec(tag) ?? [];
    if (name === '') throw new Error(`No tag: ${tag}`);
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`${name} was not open.`);
      return '';
    }
    names.push(name);
    if (own !== '/') open.push(name);
    return '';
  });
  if (open.length > 0) throw new Error(`${open.join(', ')} stays open.`);
  // eslint-disable-next-line no-control-regex
  if (/[<>\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest))
    throw new Error(`Not well-formed: ${rest.slice(0, 200)}`);
  return names;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
