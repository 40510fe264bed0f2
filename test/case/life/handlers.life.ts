import { expect, it } from 'vitest';
import { acknowledgersOf, handlerOf, roleOf, waitsFor } from '../../../src/case/handler.ts';
import { nextDue } from '../../../src/case/wake.ts';
import { always, atEveryStep } from './lives.ts';
import { reportIn } from './look.ts';

/** Who is asked to take the case on, and who has it. */
export function promisesOfHandlers(): void {
  it('nobody comes in who was not named before the yes, is asked twice, or is told of a date who has the case already', () => {
    always(({ events, state }) => {
      if (state === undefined) return;
      const of = (wanted: 'CaseWasEscalated' | 'StandInWasTold') =>
        events.flatMap(({ event }) => (event.type === wanted ? [`${event.to} as ${event.as}`] : []));
      const [asked, stoodIn] = [of('CaseWasEscalated'), of('StandInWasTold')];
      // Whoever had the case before a stand-in took it may be asked to take it back, once each time.
      const taken = events.flatMap(({ event }) => (event.type === 'CaseWasTakenOver' ? [event.from] : []));
      const timesTaken = (who: string) => taken.filter((person) => who.startsWith(`${person} as `)).length;
      // Whoever stood in for a date may be asked to take the case over later: once each.
      for (const who of asked)
        expect(asked.filter((each) => each === who).length).toBeLessThanOrEqual(1 + timesTaken(who));
      expect(stoodIn).toEqual([...new Set(stoodIn)]);
      const people = state.told.map(({ person }) => person);
      expect(people).toEqual([...new Set(people)]);
      const report = reportIn(events);
      if (report === undefined) return;
      const named = report.chain.map(({ person, as }) => `${person} as ${as}`);
      for (const who of [...asked.filter((each) => timesTaken(each) === 0), ...stoodIn])
        expect([...named, `${String(report.onCall)} as on-call`]).toContain(who);
      for (const { person } of [...state.chain, ...state.told, { person: state.onCall }]) {
        expect(person).not.toBe(state.reporter);
        expect(state.notTold).not.toContain(person);
      }
    });
  });

  it('a case that loses its handler to the person’s word is with the next at once, or waits with a date for one', () => {
    atEveryStep(({ command, before, decision, after }) => {
      if (command.name !== 'exclude' || decision.kind !== 'accepted' || before.status !== 'open') return;
      if (after.acknowledged !== undefined) return;
      if (waitsFor(before).length > 0 && waitsFor(after).length === 0)
        expect(after.acknowledgeBy).toBeDefined();
      if (before.acknowledged !== undefined) expect(after.acknowledgeBy).toBeDefined();
    });
  });

  it('nobody else is asked once somebody has acknowledged', () => {
    atEveryStep(({ before, decision }) => {
      if (before.acknowledged === undefined || decision.kind !== 'accepted') return;
      // Unless those who had it have moved on, or must not know more.
      const lost = ['PersonMovedOn', 'PersonWasExcluded'];
      if (decision.events.some(({ type }) => lost.includes(type))) return;
      expect(decision.events.filter(({ type }) => type === 'CaseWasEscalated')).toEqual([]);
    });
  });

  it('an open case that nobody has acknowledged always has somebody to ask, and a time to do so, until all were asked', () => {
    always(({ events, state }) => {
      if (state?.status !== 'open' || state.acknowledged !== undefined) return;
      const hasEnded = events.some(({ event }) => event.type === 'ChainHasEnded');
      if (!hasEnded) expect(nextDue(state)).toBeDefined();
      // The person may take out everybody; then the date says when others learn of it.
      const isTakenOut = events.some(
        ({ event: { type } }) => type === 'PersonWasExcluded' || type === 'ConsentWasWithdrawn',
      );
      if (!isTakenOut) expect(acknowledgersOf(state).length).toBeGreaterThan(0);
    });
  });

  it('whoever acknowledged as a leader or as HR handles the case', () => {
    always(({ state }) => {
      const by = state?.acknowledged?.by;
      if (state === undefined || by === undefined || roleOf(state, by) === 'amr') return;
      expect(handlerOf(state)).toBe(by);
    });
  });
}
