import type { AlertStore } from '../ports/alert-store.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { ConcernStore } from '../ports/concern-store.ts';
import type { DraftStore } from '../ports/draft-store.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import type { FlowStore } from '../ports/flow-store.ts';
import type { LinkStore } from '../ports/link-store.ts';
import type { NoticeStore } from '../ports/notice-store.ts';
import type { ChannelStore, PersonStore } from '../ports/person-store.ts';
import type { PlaceStore } from '../ports/place-store.ts';
import type { PlanStore } from '../ports/plan-store.ts';
import type { PrivateStore } from '../ports/private-store.ts';
import type { StatisticsStore } from '../ports/statistics-store.ts';
import type { Sealed } from './private-text/sealed.ts';

/** All that the application keeps. */
export interface Stores {
  readonly cases: CaseStore;
  readonly drafts: DraftStore;
  readonly privates: PrivateStore;
  readonly evidence: EvidenceStore;
  /** What drafts, private text and files lie in; only the sweep looks at it as it is. */
  readonly sealed: Sealed;
  readonly people: PersonStore;
  readonly channels: ChannelStore;
  /** Which channel or group chat belongs to which unit. */
  readonly places: PlaceStore;
  readonly links: LinkStore;
  readonly notices: NoticeStore;
  readonly alerts: AlertStore;
  readonly concerns: ConcernStore;
  readonly flows: FlowStore;
  readonly statistics: StatisticsStore;
  readonly plans: PlanStore;
}
