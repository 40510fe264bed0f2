import {
  CloseReason,
  Found,
  Rung,
  TakeDownAnswer,
  TakeDownChoice,
  TakeDownPlace,
} from '../../../src/case/take-down/take-down.ts';
import { type Act, dayFrom, handler, type Standing } from './act.ts';

/** What is to be removed from the internet: one more of it, the next step of one, or what the person wants. */
export function takeDown({ random, state, now, number }: Standing): Act {
  const by = random.chance(0.3) ? state.reporter : handler;
  const { items } = state.takeDown;
  if (items.length === 0 || random.chance(0.15)) {
    const address = `https://example.com/opslag-${number}`;
    return { by, verb: 'add-take-down', data: { place: random.pick(TakeDownPlace.options), address } };
  }
  if (random.chance(0.15))
    return {
      by: state.reporter,
      verb: 'choose-take-down',
      data: { choice: random.pick(TakeDownChoice.options), yes: random.chance(0.7) },
    };
  const { item, status } = random.pick(items);
  const of = (verb: string, data: object): Act => ({ by: handler, verb, data: { item, ...data } });
  if (random.chance(0.1)) return of('close-take-down', { because: random.pick(CloseReason.options) });
  if (status === 'new' || status === 'back')
    return of('request-take-down', { rung: random.pick(Rung.options), on: dayFrom(now, 0) });
  if (status === 'asked') return of('answer-take-down', { answer: random.pick(TakeDownAnswer.options) });
  return { by, verb: 'check-take-down', data: { item, found: random.pick(Found.options) } };
}
