import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/evidence/media-type.ts';
import {
  compound,
  joined,
  mail,
  mp4,
  packedObjects,
  pdf,
  png,
  raw,
  samples,
  testVirus,
  zip,
} from './sample-files.ts';

const notAllowed = { kind: 'refused', reason: 'not-allowed' };
const infected = { kind: 'refused', reason: 'looks-infected' };

describe('what people may send', () => {
  it.each(samples)('%s is %s', (_what, mediaType, bytes) => {
    expect(inspectFile(bytes)).toEqual({ kind: 'allowed', mediaType });
  });
});

describe('what is not kept', () => {
  it.each([
    ['nothing', raw('')],
    ['text', raw('Hej, her er beskeden.\nFrom: mig\nDate: i går')],
    ['a page', raw('<!doctype html><html></html>')],
    ['a drawing that can run', raw('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a list of keys and values', raw('from: x\ncolour: red\n\n')],
    ['a mail whose header holds a zero byte', raw(mail.replace('Subject:', 'Subject: \0'))],
    ['an archive', zip('picture.png')],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml')],
    ['an old Word document', compound('WordDocument', '1Table')],
    ['a film', mp4('isom', 'vide', 'soun')],
    ['a film that says it is sound', mp4('M4A ', 'soun', 'vide')],
    ['a film in Ogg', joined('OggS\0\x02', new Uint8Array(20), '\x01\x2a\x80theora', new Uint8Array(99))],
    ['a picture that ends after its first bytes', png.slice(0, 10)],
    ['two bytes that begin a sound', raw('\xff\xfb\x90\x00 and then something else')],
    ['a PDF behind something else', joined('hello ', pdf())],
  ])('%s', (_what, bytes) => {
    expect(inspectFile(bytes)).toEqual(notAllowed);
  });
});

const program = (() => {
  const bytes = new Uint8Array(256);
  bytes.set(raw('MZ'));
  bytes[60] = 128;
  bytes.set(raw('PE\0\0'), 128);
  return bytes;
})();

describe('what looks infected', () => {
  it.each([
    ['a program for Windows', program],
    ['a program for Linux', raw('\x7fELF\x02\x01')],
    ['a program for macOS', raw('\xcf\xfa\xed\xfe')],
    ['a script', raw('#!/bin/sh\nrm -rf ~')],
    ['a shortcut of Windows', raw('L\0\0\0\x01\x14\x02\0')],
    ['the test virus', raw(testVirus)],
    ['the test virus at the end of a picture', joined(png, testVirus)],
    ['the test virus as an attachment of a mail', raw(mail + Buffer.from(testVirus).toString('base64'))],
    ['an archive with macros', zip('word/document.xml', 'word/vbaProject.bin')],
    ['an old document with macros', compound('WordDocument', '_VBA_PROJECT')],
    [
      'a message of Outlook’s with a program',
      joined(compound('__properties_version1.0'), new Uint8Array(64), program),
    ],
    ['a picture that is a page as well', joined('GIF89a/*', '<ScRiPt>alert(1)</script>')],
    ['a picture that is a drawing as well', joined(png, '<svg onload=x>')],
    ['a picture that is an archive as well', joined(png, zip('a'))],
    ['a PDF with a script', pdf('<< /S /JavaScript /JS (app.alert(1)) >>')],
    ['a PDF with a script that hides its name', pdf('<< /S /J#61va#53cript /JS (x) >>')],
    ['a PDF that starts a program', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>')],
    ['a PDF with a file in it', pdf('<< /Type /EmbeddedFile /Length 3 >>')],
    ['a PDF with a script among its packed objects', pdf(packedObjects('<</S/JavaScript/JS(x)>>'))],
  ])('%s', (_what, bytes) => {
    expect(inspectFile(bytes)).toEqual(infected);
  });
});

describe('any bytes at all', () => {
  const beginnings = samples.map(([, , bytes]) => bytes);
  const anyBytes = fc
    .tuple(
      fc.constantFrom(new Uint8Array(), ...beginnings),
      fc.nat({ max: 700 }),
      fc.uint8Array({ maxLength: 300 }),
    )
    .map(([beginning, length, more]) => joined(beginning.slice(0, length), more));

  it('are decided on, however they begin and wherever they are cut off', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const before = Uint8Array.from(bytes);
        expect(['allowed', 'refused']).toContain(inspectFile(bytes).kind);
        expect(bytes).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('with the test virus in them are never kept', () => {
    fc.assert(
      fc.property(anyBytes, fc.uint8Array({ maxLength: 50 }), (bytes, more) => {
        expect(inspectFile(joined(bytes, testVirus, more))).toEqual(infected);
      }),
    );
  });

  it('are decided alike when they lie within a larger buffer', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const within = joined('MZ', bytes, '<script>').subarray(2, 2 + bytes.length);
        expect(inspectFile(within)).toEqual(inspectFile(bytes));
      }),
    );
  });
});

it('a file of 25 MB takes no longer than a person notices', () => {
  const large = joined(
    png,
    new Uint8Array(25 * 1024 * 1024).map((_, index) => (index * 2_654_435_761) >>> 24),
  );
  const start = performance.now();
  expect(inspectFile(large).kind).toBe('allowed');
  expect(performance.now() - start).toBeLessThan(3000);
});

it('a PDF that is packed to swell is not unpacked to its end, and not kept', () => {
  const large = { objects: 'x'.repeat(64 * 1024 * 1024), start: performance.now() };
  expect(inspectFile(pdf(packedObjects(large.objects)))).toEqual(infected);
  expect(performance.now() - large.start).toBeLessThan(3000);
});
