import type { CaseId } from '../../src/case/ids.ts';
import type { TaskKind } from '../../src/case/tasks/task-kind.ts';
import { actor, cardIn } from './actor.ts';
import { type Answers, report } from './walk.ts';
import type { Here } from './each-test-in.ts';

/** A case in the leader’s hands, and its tasks. */
export function taskSteps(here: Here) {
  const state = async (caseId: CaseId) => {
    const head = await here.one.services.cases.readHead(caseId);
    if (head === undefined) throw new Error('no case');
    return head.state;
  };

  const got = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => outgoing.card);

  /** Somebody opens a task from their own list or from the case. */
  async function open(word: string, caseId: CaseId, task: TaskKind): Promise<unknown> {
    const data = { caseId, task, commandId: here.one.services.ids.commandId() };
    return cardIn(await actor(word, here.one).clicks({ verb: 'open-task', data }, 'open-task'));
  }

  /** Anna reports, Mona has it. */
  async function inHand(answers: Answers = {}) {
    const sent = await report(here.one, answers);
    await actor('mona', here.one).clicks(
      { verb: 'acknowledge', data: { caseId: sent.caseId, commandId: here.one.services.ids.commandId() } },
      'acknowledge',
    );
    await here.one.background.settled();
    return sent;
  }

  return { state, got, open, inHand };
}
