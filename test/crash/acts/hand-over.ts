import { handlerOf } from '../../../src/case/handler.ts';
import { standInOf } from '../../../src/case/stand-in.ts';
import { id } from '../../organisation/example.ts';
import { type Act, handler, type Standing } from './act.ts';

const leaders = ['mona', 'karen', 'peter', 'helle'];

/** The case goes to another leader, who takes it on now and then, or passes it on again; whoever stands in takes it. */
export function handOver({ random, state }: Standing): Act {
  const last = state.joined.findLast(({ because }) => because === 'handed-over');
  if (last !== undefined && state.acknowledged === undefined && random.chance(0.6))
    return { by: last.person, verb: 'acknowledge', data: {} };
  const standIn = standInOf(state, [handlerOf(state) ?? id('mona')]);
  if (standIn !== undefined && state.acknowledged !== undefined && random.chance(0.7))
    return { by: standIn.person, verb: 'take-over-case', data: {} };
  const others = [...leaders, ...state.chain.map(({ person }) => person)];
  const to = random.pick(others.filter((person) => person !== handlerOf(state)));
  return { by: handler, verb: 'hand-over-case', data: { to: id(to) } };
}
