import type { CaseStore, Commit } from '../../src/ports/case-store.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Workflow } from '../../src/ports/workflow.ts';
import { current, tell } from './context.ts';
import type { Machine } from './parts.ts';

/** Where effects are had: the cases, Teams and the flows, and a record of what reached them. */
export function createOutside(machine: Machine) {
  const { storage } = machine;
  let effects = 0;
  function observed(): CaseStore {
    const { cases } = storage;
    return {
      ...cases,
      async readHead(caseId) {
        const reading = current.getStore()?.reading;
        if (reading !== undefined) reading.after = effects;
        return cases.readHead(caseId);
      },
      async readOutbox(caseId, message) {
        const row = await cases.readOutbox(caseId, message);
        if (row !== undefined) tell(caseId, row.message);
        return row;
      },
      async commit(commit) {
        for (const { message } of commit.outbox) tell(commit.caseId, message);
        const outcome = await cases.commit(commit);
        if (outcome.kind === 'committed') landed(commit);
        return outcome;
      },
    };
  }

  function landed(commit: Commit): void {
    machine.landed.push({ effect: (effects += 1), at: machine.now, commit });
    const reading = current.getStore()?.reading;
    if (reading !== undefined) reading.after = effects;
    const types = commit.events.map(({ recorded }) => recorded.event.type);
    current.getStore()?.task.wrote.push(...types);
    if (types.length > 0) machine.note(`    landed: ${types.join(', ')}`);
  }

  function messenger(): Messenger {
    const arrive = (to: Conversation, card: unknown) => {
      const messageId = `m-${(effects += 1)}`;
      arrived(to.conversationId, card);
      return Promise.resolve({ kind: 'sent', messageId } as const);
    };
    return {
      send: (to, { card }) => arrive(to, card),
      update: (to, _messageId, { card }) => arrive(to, card),
    };
  }

  function workflow(): Omit<Workflow, 'handles'> {
    return {
      flows: () => [],
      post({ key, card }) {
        effects += 1;
        arrived('workflow', card);
        return Promise.resolve({ kind: 'sent', messageId: key });
      },
    };
  }

  function arrived(to: string, card: unknown): void {
    const context = current.getStore();
    const message = context?.message;
    machine.note(`    arrived at ${to}: ${message?.id ?? 'something'}`);
    machine.arrivals.push({
      effect: effects,
      at: machine.now,
      to,
      caseId: context?.caseId,
      message,
      card,
      headReadAt: context?.reading?.after ?? 0,
    });
  }

  return { cases: observed(), messenger: messenger(), workflow: workflow() };
}
