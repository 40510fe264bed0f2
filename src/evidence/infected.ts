import { byteAt, hasText, indexOfText, small32, textAt } from './bytes.ts';
import { hasEntry, isCompound } from './mail.ts';
import { isActivePdf, isPdf } from './pdf.ts';

// In pieces: a scanner would take this very file for what it names.
const testVirus = ['$EICAR-STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!'].join('-');
const testVirusInMail = ['WDVPIVAlQEFQWzRc', 'UFpYNTQoUF4pN0ND'].join('');

/**
 * Whether a file holds what runs and not only what shows something. It keeps such files from whoever opens the evidence
 * later; a virus scanner it is not.
 */
export function looksInfected(bytes: Uint8Array): boolean {
  return (
    beginsAsProgram(bytes) ||
    [testVirus, testVirusInMail].some((text) => indexOfText(bytes, text) >= 0) ||
    (hasText(bytes, 'PK\x03\x04') && indexOfText(bytes, 'vbaProject.bin') >= 0) ||
    (isPdf(bytes) && isActivePdf(bytes)) ||
    (isCompound(bytes) && (hasEntry(bytes, '_VBA_PROJECT') || carriesProgram(bytes)))
  );
}

/** Windows, Linux, macOS and Java programs, scripts, and Windows shortcuts. */
const programs = [
  'MZ',
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  '#!',
  '<?php',
  'L\0\0\0\x01\x14\x02\0',
];

function beginsAsProgram(bytes: Uint8Array): boolean {
  return programs.some((beginning) => hasText(bytes, beginning));
}

/** A Windows program attached to a message of Outlook's: files in it begin at steps of 64 bytes. */
function carriesProgram(bytes: Uint8Array): boolean {
  for (let at = 512; at + 64 <= bytes.length; at += 64)
    if (hasText(bytes, 'MZ', at) && hasText(bytes, 'PE\0\0', at + small32(bytes, at + 60))) return true;
  return false;
}

/** Whether a picture is a page or an archive as well, for whoever reads it so. */
export function hasTwoFaces(bytes: Uint8Array): boolean {
  return holdsMarkup(bytes) || endsAsZip(bytes);
}

/** `s`, `h`, `i`, `!` and `?`; capitals become small ones. */
const seconds = [0x73, 0x68, 0x69, 0x21, 0x3f];
const markup = /^<(?:script|html|!doctype html|svg[\s>]|iframe|\?php)/i;

function holdsMarkup(bytes: Uint8Array): boolean {
  const open = 0x3c;
  for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, at + 1)) {
    // In a picture of many colours most signs like it begin nothing.
    if (!seconds.includes(byteAt(bytes, at + 1) | 0x20)) continue;
    if (markup.test(textAt(bytes, at, 16))) return true;
  }
  return false;
}

/** The end of a ZIP archive says how long the comment behind it is: it must lead to the last byte. */
function endsAsZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 22 - 0xff_ff);
  for (
    let at = indexOfText(bytes, 'PK\x05\x06', from);
    at >= 0;
    at = indexOfText(bytes, 'PK\x05\x06', at + 4)
  )
    if (at + 22 + (small32(bytes, at + 20) & 0xff_ff) === bytes.length) return true;
  return false;
}
