import { z } from 'zod';
import { MeetingTime } from '../case/meeting-events.ts';
import { InstantText, Occurred, SenderRelation } from '../case/facts.ts';
import { CaseFacts } from './case-facts.ts';
import { ShownDeadline } from './deadline-in-words.ts';
import { JoinedBecause } from './joined-because.ts';

/** What the leader's view of a case is made of. Health and the weight that the person gave it have no place here. */
export const LeaderCaseData = CaseFacts.extend({
  sender: SenderRelation,
  occurred: Occurred,
  /** The latest time, where it happened more than once. */
  lastOccurred: Occurred.optional(),
  /** Only with the person's consent. */
  words: z.string().optional(),
  /** Why there are none although the person agreed: erased, or not readable now. */
  wordsMissing: z.enum(['erased', 'unreadable']).optional(),
  firstAbsence: z.iso.date().optional(),
  /** Until when to have talked with the person; empty when that is done or past asking. */
  firstContactBy: InstantText.optional(),
  /** Somebody may not be safe: what is needed today stands first. */
  isUrgent: z.boolean(),
  /** The sender names the person's address, home or family. */
  namesHome: z.boolean(),
  /** First and last time lie more than five days apart: accident and disease are both possible. */
  isLongSeries: z.boolean(),
  deadlines: z.array(ShownDeadline.extend({ mayMeet: z.boolean() })),
  /** How many days of absence make an accident notifiable for absence alone; shown once there is absence. */
  absenceThreshold: z.int().min(1).optional(),
  /** No absence is known, so the clock of EASY has not begun. */
  easyNotStarted: z.boolean(),
  /** Where the suggested action plan stands, saved once it is written down; empty when none was suggested. */
  plan: z.enum(['proposed', 'agreed', 'saved', 'declined']).optional(),
  /** The reader may open it. */
  mayOpenPlan: z.boolean(),
  debriefing: z.enum(['none', 'proposed', 'approved', 'declined']),
  debriefingTime: MeetingTime.optional(),
  /** The person's answer to whether anything is missing; empty before. */
  lacksSomething: z.boolean().optional(),
  /** Messages of which nobody knows whether they arrived. */
  deliveryDoubts: z.int().min(0),
  mayAcknowledge: z.boolean(),
  /** Who has the case and is away, where the reader stands in for them and may take it. */
  standsInFor: z.string().optional(),
  /** The reader is the one who handles the case now. */
  /** The person lets this reader have the evidence. */
  mayFetchEvidence: z.boolean(),
  handles: z.boolean(),
  /** The reader came into the case after the report. */
  joined: JoinedBecause.optional(),
});
export type LeaderCaseData = z.infer<typeof LeaderCaseData>;
