import { describe, expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/system/log.ts';
import { CaseId, MessageId } from '../../../src/case/ids.ts';
import { PersonId } from '../../../src/organisation/ids.ts';
import { errorFields } from '../../../src/ports/error-name.ts';
import type { LogLevel } from '../../../src/ports/log.ts';

function logged(
  level: LogLevel,
  write: (log: ReturnType<typeof pinoLog>) => void,
): Record<string, unknown>[] {
  const lines: string[] = [];
  write(pinoLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('writes one JSON object per event, with its fields and nothing about the machine', () => {
    const caseId = CaseId.parse('7KXM4Q2P');
    const [line] = logged('info', (log) =>
      log.info('command.committed', { caseId, version: 3, mode: 'local' }),
    );
    expect(line).toEqual({
      level: 'info',
      time: expect.any(String),
      event: 'command.committed',
      caseId: '7KXM4Q2P',
      version: 3,
      mode: 'local',
    });
  });

  it('keeps to its level', () => {
    const all = (log: ReturnType<typeof pinoLog>): void => {
      log.debug('wake.repaired');
      log.info('wake.repaired');
      log.warn('wake.dropped');
      log.error('wake.failed');
    };
    expect(logged('warn', all).map(({ level }) => level)).toEqual(['warn', 'error']);
    expect(logged('debug', all)).toHaveLength(4);
    expect(logged('silent', all)).toEqual([]);
  });

  it('does not compile with free text, with who, or with things inside things', () => {
    const words = ['what Anna wrote'].join();
    const person = PersonId.parse('anna');
    const message = MessageId.parse('reported.anna');
    logged('silent', (log) => {
      // @ts-expect-error A string may be free text.
      log.info('turn.refused', { about: words });
      // @ts-expect-error A person's id says who reported.
      log.info('turn.refused', { who: person });
      // @ts-expect-error A message's id names its recipient.
      log.info('turn.refused', { id: message });
      // @ts-expect-error Objects may hold anything.
      log.info('turn.refused', { details: { words } });
      // @ts-expect-error Only events that are on the list.
      log.info('something.else');
    });
  });

  it('hides forbidden fields when the types are got round', () => {
    const [line] = logged('info', (log) =>
      log.info('turn.refused', { text: 'SECRET', inner: { token: 'SECRET' }, url: 'SECRET' } as never),
    );
    expect(JSON.stringify(line)).not.toContain('SECRET');
  });
});

describe('what is logged about an error', () => {
  it('is its code or class and where it came from, never its message', () => {
    const refused = Object.assign(new Error('connect https://x?sig=SECRET'), { code: 'ECONNREFUSED' });
    expect(errorFields(refused)).toEqual({
      error: 'ECONNREFUSED',
      place: expect.stringMatching(/^log\.test\.ts:\d+$/),
    });
    expect(errorFields(new RangeError('SECRET'))).toMatchObject({ error: 'RangeError' });
    expect(JSON.stringify(errorFields(new Error('SECRET')))).not.toContain('SECRET');
  });

  it('copes with whatever is thrown', () => {
    expect(errorFields('SECRET words')).toEqual({ error: 'string', place: 'unknown' });
    expect(errorFields({ code: 'not a code', name: 7 })).toEqual({ error: 'object', place: 'unknown' });
    expect(errorFields(undefined)).toEqual({ error: 'undefined', place: 'unknown' });
  });
});
