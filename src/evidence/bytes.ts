// Looking into bytes. Beyond their end nothing is found and every number is 0: files are cut off anywhere.

/** Whether this text, one byte a character, stands exactly there. */
export function hasText(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Where this text, one byte a character, stands next; -1 when nowhere. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (hasText(bytes, text, at)) return at;
  return -1;
}

/** So many bytes as text, one character a byte. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Array.from(bytes.subarray(at, at + length), (byte) => String.fromCharCode(byte)).join('');
}

/** The same text as Windows writes it: two bytes a character. */
export function wide(text: string): string {
  return Array.from(text, (character) => `${character}\0`).join('');
}

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** A number of 16 bits, the small end first. */
export function small16(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) + byteAt(bytes, at + 1) * 0x100;
}

/** A number of 32 bits, the small end first. */
export function small32(bytes: Uint8Array, at: number): number {
  return small16(bytes, at) + small16(bytes, at + 2) * 0x1_00_00;
}
