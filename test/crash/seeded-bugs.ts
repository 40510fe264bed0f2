import { contentHash } from '../../src/app/hash.ts';
import type { Services } from '../../src/app/services.ts';
import type { CaseStore, OutboxChange } from '../../src/ports/case-store.ts';
import type { ReceivedWake, WakeQueue } from '../../src/ports/wake-queue.ts';
import type { Machine } from './parts.ts';
import type { Trial } from './plan.ts';
import { onTopOf, overwrite, renamed, without } from './spoiled-commits.ts';

type Rebuilt = (services: Services, machine: Machine) => Partial<Services>;

const built = (rebuild: Rebuilt): Trial => ({
  variation: (services, machine) => ({ ...services, ...rebuild(services, machine) }),
});

const withCases = (
  change: (cases: CaseStore, services: Services, machine: Machine) => Partial<CaseStore>,
): Trial =>
  built((services, machine) => ({
    cases: { ...services.cases, ...change(services.cases, services, machine) },
  }));
const withQueue = (change: (wakes: WakeQueue) => Partial<WakeQueue>): Trial =>
  built(({ wakes }) => ({ wakes: { ...wakes, ...change(wakes) } }));

const rare = (trial: Trial): Trial => ({ ...trial, isRare: true });

const stalling = (trial: Trial): Trial => ({ ...trial, stallsOnly: true });

/** Nothing but a case that is missing in somebody’s list. */
const listing = (rebuild: Rebuilt): Trial => ({ ...built(rebuild), shows: 'is not in the list of' });

/** Ways in which the machine could have been built wrongly. Each has to be found, or the harness finds nothing. */
export const seededBugs: Readonly<Record<string, Trial>> = {
  'clicks leave no receipt': withCases((cases) => ({
    commit: (commit) => cases.commit({ ...commit, receipt: undefined }),
  })),

  'messages are written in a second transaction': withCases((cases) => ({
    async commit(commit) {
      const isNew = ({ tag }: OutboxChange) => tag === undefined;
      const fresh = commit.outbox.filter(isNew);
      const outcome = await cases.commit({ ...commit, outbox: commit.outbox.filter((row) => !isNew(row)) });
      if (outcome.kind === 'committed' && fresh.length > 0) await cases.changeOutbox(commit.caseId, fresh);
      return outcome;
    },
  })),

  'the wake is put after the commit': built(({ cases, wakes }) => {
    const waiting = new Map<string, () => Promise<void>>();
    return {
      wakes: {
        ...wakes,
        put(caseId, wakeId, seconds) {
          waiting.set(wakeId, () => wakes.put(caseId, wakeId, seconds));
          return Promise.resolve();
        },
      },
      cases: {
        ...cases,
        async commit(commit) {
          const outcome = await cases.commit(commit);
          const put = waiting.get(commit.head.wake?.id ?? '');
          if (outcome.kind === 'committed') await put?.().catch(() => undefined);
          return outcome;
        },
      },
    };
  }),

  'no wake is put at all': withQueue(() => ({ put: () => Promise.resolve() })),

  'after an unclear answer the commit is made once more': rare(
    withCases((cases) => ({
      async commit(commit) {
        const outcome = await cases.commit(commit);
        const head = outcome.kind === 'unclear' ? await cases.readHead(commit.caseId) : undefined;
        return head === undefined ? outcome : cases.commit(onTopOf(head, commit));
      },
    })),
  ),

  'messages are sent without being claimed': withCases(() => ({
    changeOutbox: (_caseId, changes) =>
      Promise.resolve({ kind: 'committed', outbox: changes.map(({ tag }) => tag ?? '') }),
  })),

  'a claim ignores that somebody else has claimed': withCases((cases) => ({
    async changeOutbox(caseId, changes) {
      const rows = await Promise.all(changes.map(({ message }) => cases.readOutbox(caseId, message.id)));
      return cases.changeOutbox(
        caseId,
        changes.map((change, index) => ({ ...change, tag: rows[index]?.tag })),
      );
    },
  })),

  'a wake that no head knows is dropped at once': stalling(
    withQueue((wakes) => ({
      receive: async (limit, seconds) =>
        (await wakes.receive(limit, seconds)).map((wake) => ({ ...wake, ageSeconds: 3600 })),
    })),
  ),

  'a doubt is not recorded': withCases((cases) => ({
    commit: (commit) => cases.commit(without(commit, 'DeliveryWasDoubtful')),
  })),

  'an update is written whatever was written meanwhile': withCases((cases, _services, machine) => ({
    commit: (commit) => overwrite(machine, cases, commit),
  })),

  'the queue’s message is deleted before the work': withQueue((wakes) => ({
    async receive(limit, seconds) {
      const received = await wakes.receive(limit, seconds);
      await Promise.all(received.map((wake) => wakes.remove(wake)));
      return received;
    },
    async postpone({ caseId, wakeId }: ReceivedWake, seconds) {
      await wakes.put(caseId, wakeId, seconds);
      return true;
    },
  })),

  'a message is marked as sent before it is sent': withCases((cases) => {
    const marked = new Set<string>();
    return {
      async changeOutbox(caseId, changes) {
        for (const { message } of changes) marked.add(message.id);
        return cases.changeOutbox(
          caseId,
          changes.map((change) => ({ ...change, status: 'sent' })),
        );
      },
      async readOutbox(caseId, message) {
        const row = await cases.readOutbox(caseId, message);
        return row?.status === 'sent' && marked.has(message) ? { ...row, status: 'sending' } : row;
      },
    };
  }),

  'the word to who is away is dropped where it should wait': withCases((cases) => ({
    commit(commit) {
      const waits = ({ tag, status, message }: OutboxChange) =>
        tag !== undefined && status === 'pending' && message.content.kind === 'taken-over';
      const lost = commit.outbox.filter(waits).map(({ message }) => message.id);
      const outstanding = commit.head.outstanding.filter(({ id }) => !lost.includes(id));
      const outbox = commit.outbox.map((row) => (waits(row) ? { ...row, status: 'dead' as const } : row));
      return cases.commit({ ...commit, outbox, head: { ...commit.head, outstanding } });
    },
  })),

  'the snapshot forgets an event': withCases((cases) => ({
    async commit(commit) {
      const before = await cases.readHead(commit.caseId);
      const isForgotten = commit.events.some(({ recorded }) => recorded.event.type === 'DeadlineWasMet');
      if (!isForgotten || before === undefined) return cases.commit(commit);
      return cases.commit({ ...commit, head: { ...commit.head, state: before.state } });
    },
  })),

  'nobody looks for lost wakes': stalling({ variation: (services) => services, withoutRepair: true }),

  'the answer comes before the commit': withCases((cases) => ({
    commit(commit) {
      void cases.commit(commit);
      return Promise.resolve({ kind: 'committed', head: '', outbox: [] });
    },
  })),

  'the words are written after the answer': rare(
    built(({ privates }) => ({
      privates: {
        ...privates,
        write(caseId, report) {
          void privates.write(caseId, report).catch(() => undefined);
          return Promise.resolve();
        },
      },
    })),
  ),

  'a clock is an hour fast': built(({ clock }) => ({
    clock: { now: () => clock.now().add({ hours: 1 }) },
  })),

  'a send that may have arrived counts as not made': rare(
    built(({ messenger }) => ({
      messenger: {
        ...messenger,
        async send(to, outgoing) {
          const outcome = await messenger.send(to, outgoing);
          return outcome.kind === 'doubt' ? { kind: 'retry', afterSeconds: 1, reason: 'time-out' } : outcome;
        },
      },
    })),
  ),

  'who is kept out stays in the chain': {
    ...withCases((cases) => ({
      async commit(commit) {
        const isExcluding = commit.events.some(({ recorded }) => recorded.event.type === 'PersonWasExcluded');
        const before = isExcluding ? await cases.readHead(commit.caseId) : undefined;
        if (before === undefined) return cases.commit(commit);
        const { chain, told } = before.state;
        return cases.commit({
          ...commit,
          head: { ...commit.head, state: { ...commit.head.state, chain, told } },
        });
      },
    })),
    theme: 'none',
  },

  'the event of a file comes before its bytes, which wait for the next file': built(({ evidence }) => {
    let waiting: () => Promise<unknown> = () => Promise.resolve();
    return {
      evidence: {
        ...evidence,
        async keep(caseId, bytes) {
          await waiting();
          waiting = () => evidence.keep(caseId, bytes);
          return { kind: 'kept', hash: contentHash(bytes), size: bytes.length, mediaType: 'image/png' };
        },
      },
    };
  }),

  // The waiting for what is changed goes by the name of the message.
  'a change of a meeting is sent before its invitation': rare({
    ...withCases((cases) => ({
      commit: (commit) => cases.commit(renamed(commit, '-change-', '-again-')),
    })),
    theme: 'meetings',
    shows: 'came before',
  }),

  'the row of the list of whom is told is written after the commit': listing(({ people, cases }) => {
    const waiting: (() => Promise<void>)[] = [];
    return {
      people: {
        ...people,
        addPart(person, caseId) {
          waiting.push(() => people.addPart(person, caseId));
          return Promise.resolve();
        },
      },
      cases: {
        ...cases,
        async commit(commit) {
          const outcome = await cases.commit(commit);
          for (const write of waiting.splice(0)) await write().catch(() => undefined);
          return outcome;
        },
      },
    };
  }),

  'a concern forgets whom it has to tell': built(({ concerns }) => ({
    concerns: { ...concerns, write: (concern, tag) => concerns.write({ ...concern, outbox: [] }, tag) },
  })),

  'an alert counts as settled before anybody was told': rare(
    built(({ alerts }) => ({
      alerts: { ...alerts, write: (alert, tag) => alerts.write({ ...alert, isSettled: true }, tag) },
    })),
  ),
};
