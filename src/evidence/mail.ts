import { hasText, small16, textAt, wide } from './bytes.ts';

/** Longer headers no mail has that a person received. */
const mostHeaderBytes = 256 * 1024;

/** Whether this is a mail as it was sent (RFC 5322): from somebody, with a line that only mails have. */
export function isMail(bytes: Uint8Array): boolean {
  const names = headerNames(bytes);
  return names.has('from') && ['date', 'received', 'message-id'].some((name) => names.has(name));
}

function headerNames(bytes: Uint8Array): ReadonlySet<string> {
  const start = hasText(bytes, '\xef\xbb\xbf') ? 3 : 0;
  // Most files are none: their first line shows it.
  if (!/^[!-9;-~]{1,100}:/.test(textAt(bytes, start, 101))) return new Set();
  const names = new Set<string>();
  for (const line of textAt(bytes, start, mostHeaderBytes).split(/\r?\n/)) {
    if (line === '') break;
    if (line.includes('\0')) return new Set();
    const name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1];
    if (name === undefined && !/^[ \t]/.test(line)) return new Set();
    if (name !== undefined) names.add(name.toLowerCase());
  }
  return names;
}

/** Whether this is a compound file of Microsoft's (MS-CFB), which Outlook, but also old Word and Excel write. */
export function isCompound(bytes: Uint8Array): boolean {
  return hasText(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
}

/** The stream that a message of Outlook's (MS-OXMSG, 2.4) has and nothing else. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  return isCompound(bytes) && hasEntry(bytes, '__properties_version1.0');
}

/** Whether the directory of a compound file names this. Its entries of 128 bytes lie at such steps from the start. */
export function hasEntry(bytes: Uint8Array, name: string): boolean {
  const [text, length] = [wide(name), (name.length + 1) * 2];
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    if (small16(bytes, at + 64) === length && hasText(bytes, text, at)) return true;
  return false;
}
