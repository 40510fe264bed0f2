import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { Log, LogLevel } from '../../ports/log.ts';

/** Fields that must never appear, should a type ever be got round. */
const forbidden = [
  'name',
  'text',
  'words',
  'message',
  'email',
  'person',
  'reporter',
  'token',
  'authorization',
  'secret',
  'password',
  'connectionString',
  'url',
  'serviceUrl',
  'headers',
  'body',
  'err',
  'stack',
];

/**
 * A log of one JSON object per line, on standard output unless another destination is given. The port's types keep
 * free text out; redaction is the second line.
 */
export function pinoLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    messageKey: 'event',
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: forbidden.flatMap((key) => [key, `*.${key}`]), censor: '[hidden]' },
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (event, fields) => logger.debug(fields ?? {}, event),
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
  };
}
