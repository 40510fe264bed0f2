import type { HttpRoute } from '../adapters/teams/server.ts';
import { calendarFile } from '../app/calendar-file.ts';
import type { Services } from '../app/services.ts';

/** `GET /calendar?file=<token>`: the calendar file behind a link; 404 for every other token. */
export function calendarRoute(services: Services): HttpRoute {
  return {
    method: 'GET',
    path: '/calendar',
    handle: async (_body, request) => {
      const token = new URL(request.url ?? '/', 'http://bot').searchParams.get('file') ?? '';
      const file = /^[\w-]{43}$/.test(token) ? await calendarFile(services, token) : undefined;
      if (file === undefined) return { status: 404, body: { error: 'not found' } };
      return {
        status: 200,
        document: {
          type: 'text/calendar; charset=utf-8',
          text: file.text,
          headers: { 'Content-Disposition': `attachment; filename="${file.name}"` },
        },
      };
    },
  };
}
