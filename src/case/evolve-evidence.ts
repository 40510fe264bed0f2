import type { Collection } from './collection.ts';
import type { CaseEvent } from './events.ts';
import { withoutAnswer } from './evolve-recipients.ts';
import { markOf, withRemoved } from './evidence.ts';
import type { CaseState } from './state.ts';

/** Events about files, and about who keeps them for the person. */
export type EvidenceEvent = Extract<CaseEvent, { type: `Evidence${string}` | `Collect${string}` }>;

/** What is kept, and who keeps it, after the event at this UTC instant. */
export function changedEvidence(state: CaseState, event: EvidenceEvent, at: string): Partial<CaseState> {
  switch (event.type) {
    case 'EvidenceWasReceived': {
      const { hash, size, mediaType, receivedAt, by, source } = event;
      const item = { hash, size, mediaType, receivedAt, by, ...(source === undefined ? {} : { source }) };
      return { evidence: [...state.evidence, item] };
    }
    case 'EvidenceWasRemoved': {
      const item = state.evidence.find(({ hash }) => hash === event.hash);
      const mark = item === undefined ? undefined : markOf(item);
      return {
        evidence: state.evidence.filter((each) => each !== item),
        evidenceRemoved: withRemoved(state.evidenceRemoved, mark),
      };
    }
    case 'EvidenceWasNamed':
    case 'EvidenceWasShown':
    case 'EvidenceWasExported':
      return {};
    case 'CollectionWasRequested': {
      const { round, collector, remindAt } = event;
      return {
        collection: { round, collector, status: 'asked', at, reminded: 0, remindAt },
        ...withCollector(state, collector, at),
      };
    }
    case 'CollectionWasTakenInHand':
      return changed(state, { status: 'in-hand', at });
    case 'CollectorWasReminded':
      return changed(state, {
        remindAt: event.remindAt,
        reminded: (state.collection?.reminded ?? 0) + 1,
      });
    case 'CollectionWasFinished':
      return changed(state, { status: 'done', at, remindAt: undefined });
    case 'CollectionWasCancelled':
      return changed(state, { status: 'cancelled', at, remindAt: undefined });
  }
}

function changed({ collection }: CaseState, change: Partial<Collection>): Partial<CaseState> {
  return collection === undefined ? {} : { collection: { ...collection, ...change } };
}

/** Whoever has a part in the case already keeps it as it is. Asking somebody who had left is a yes to them anew. */
function withCollector(state: CaseState, collector: Collection['collector'], at: string): Partial<CaseState> {
  const { told, left, movedOn, consents } = state;
  const wording = consents.wordings?.told ?? 1;
  if (told.some(({ person }) => person === collector)) return {};
  return {
    told: [...told, { person: collector, as: 'collector' }],
    left: left.filter(({ person }) => person !== collector),
    movedOn: movedOn.filter((person) => person !== collector),
    consentChanges: [
      ...withoutAnswer(state, collector),
      { purpose: 'told', person: collector, given: true, at, wording },
    ],
  };
}
