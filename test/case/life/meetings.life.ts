import { expect, it } from 'vitest';
import { always } from './lives.ts';
import { messagesOf } from '../specification.ts';

/** Meetings and their invitations. */
export function promisesOfMeetings(): void {
  it('whatever follows an invitation goes the same way, to the same meeting, each change once', () => {
    always(({ steps }) => {
      const invited = new Map<string, string>();
      const changes = new Map<string, number>();
      for (const { decision } of steps)
        for (const { content, to } of messagesOf(decision)) {
          if (content.kind !== 'debriefing-invitation') continue;
          const meeting = `${content.meeting ?? 'team'} ${content.round}`;
          const way = to.kind === 'person' ? 'file' : to.kind;
          if (content.act === undefined) {
            expect(invited.has(meeting), `invited twice: ${meeting}`).toBe(false);
            invited.set(meeting, way);
            continue;
          }
          expect(invited.get(meeting)).toBe(way);
          expect(content.change).toBeGreaterThan(changes.get(meeting) ?? 0);
          changes.set(meeting, content.change ?? 0);
        }
    });
  });

  it('a meeting is planned or moved into the future, and of one that was cancelled nothing more is heard', () => {
    always(({ steps }) => {
      const over = new Set<string>();
      for (const { decision, world } of steps)
        for (const event of decision.kind === 'accepted' ? decision.events : []) {
          if ('time' in event) expect(event.time.start > world.now).toBe(true);
          if (!('meeting' in event)) continue;
          const meeting = `${event.meeting} ${event.round}`;
          expect(over.has(meeting), `${event.type} of ${meeting}`).toBe(false);
          if (event.type === 'MeetingWasCancelled') over.add(meeting);
        }
    });
  });
}
