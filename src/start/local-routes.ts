import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { HttpAnswer } from '../adapters/teams/http-answer.ts';
import type { HttpRoute } from '../adapters/teams/server.ts';
import { localPage } from '../adapters/local/local-page.ts';
import type { Playground } from '../adapters/local/playgrounds.ts';
import type { Services } from '../app/services.ts';
import { runDue } from '../app/run-due.ts';
import { instantText } from '../case/instants.ts';
import type { AdjustableClock, ClockMove } from '../ports/adjustable-clock.ts';

const instant = z.string().transform((text, context) => parsed(() => Temporal.Instant.from(text), context));
const duration = z.string().transform((text, context) => parsed(() => Temporal.Duration.from(text), context));
const ClockRequest = z.union([z.strictObject({ set: instant }), z.strictObject({ advance: duration })]);

/** The pages that only local mode has: the overview with all Playgrounds, and the clock. */
export function localRoutes(
  clock: AdjustableClock,
  services: () => Services,
  playgrounds: () => readonly Playground[],
): readonly HttpRoute[] {
  return [
    { method: 'GET', path: '/', handle: () => Promise.resolve(overview(clock, playgrounds())) },
    { method: 'GET', path: '/local/clock', handle: () => Promise.resolve(time(clock)) },
    { method: 'POST', path: '/local/clock', handle: (body) => moveClock(clock, services(), body) },
  ];
}

/** Moves the clock, does everything that became due, and answers when it is done. */
async function moveClock(clock: AdjustableClock, services: Services, body: unknown): Promise<HttpAnswer> {
  const request = ClockRequest.safeParse(body);
  if (!request.success) return { status: 400, body: { error: 'set needs an instant, advance a duration' } };
  const move: ClockMove =
    'set' in request.data ? clock.set(request.data.set) : clock.advance(request.data.advance);
  if (move.kind === 'refused' && move.reason === 'too-far')
    return { status: 400, body: { error: 'the clock ends with the year 2100' } };
  if (move.kind === 'refused')
    return { status: 409, body: { error: 'time only goes forward', ...time(clock).body } };
  await runDue(services);
  services.log.info('clock.moved');
  return time(clock);
}

function time(clock: AdjustableClock) {
  return { status: 200, body: { now: instantText(clock.now()) } };
}

function overview(clock: AdjustableClock, playgrounds: readonly Playground[]): HttpAnswer {
  const nonce = randomBytes(16).toString('base64url');
  const personas = playgrounds.map(({ persona, url }) => ({ ...persona, url }));
  return {
    status: 200,
    document: {
      type: 'text/html; charset=utf-8',
      content: localPage({ personas, now: instantText(clock.now()), nonce }),
      headers: {
        'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src http://localhost:* http://127.0.0.1:*`,
      },
    },
  };
}

function parsed<Value>(parse: () => Value, context: z.core.$RefinementCtx): Value {
  try {
    return parse();
  } catch {
    context.addIssue({ code: 'custom', message: 'not a time' });
    return z.NEVER;
  }
}
