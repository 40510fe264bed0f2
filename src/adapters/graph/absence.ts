import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { PersonId } from '../../organisation/ids.ts';
import type { Absence } from '../../ports/absence.ts';
import type { Log } from '../../ports/log.ts';
import { readAll } from './batch.ts';
import { inUtc, instantOf } from './danish-time.ts';
import { logFailure, type Graph, type GraphAnswer } from './request.ts';

const GraphTime = z.object({ dateTime: z.string(), timeZone: z.string() });
const Replies = z.object({
  status: z.string(),
  scheduledStartDateTime: GraphTime.nullish(),
  scheduledEndDateTime: GraphTime.nullish(),
});
type Replies = z.infer<typeof Replies>;

interface Remembered {
  readonly replies: Promise<Replies | undefined>;
  until: number;
}

/** An answer is good for so long; that there was none, for a shorter time. */
const answerMilliseconds = 5 * 60_000;
const silenceMilliseconds = 60_000;

/**
 * Who has automatic replies switched on in Outlook. Those who are asked about at the same time go into one batch. The text
 * of the reply is not read.
 */
export function graphAbsence(graph: Graph, log: Log, now: () => number = Date.now): Absence {
  const remembered = new Map<PersonId, Remembered>();
  let waiting: Wish[] = [];

  const ask = (person: PersonId): Promise<Replies | undefined> =>
    new Promise((resolve) => {
      waiting.push({ person, resolve });
      if (waiting.length > 1) return;
      setImmediate(() => {
        const wishes = waiting;
        waiting = [];
        void readReplies(graph, log, wishes);
      });
    });

  const remember = (person: PersonId): Remembered => {
    const entry: Remembered = { replies: ask(person), until: now() + silenceMilliseconds };
    remembered.set(person, entry);
    void entry.replies.then((replies) => {
      if (replies !== undefined) entry.until = now() + answerMilliseconds;
    });
    return entry;
  };

  return {
    async isAway(person, at) {
      const known = remembered.get(person);
      const entry = known !== undefined && now() < known.until ? known : remember(person);
      const replies = await entry.replies;
      return replies === undefined ? 'unknown' : isAwayBy(replies, at);
    },
  };
}

interface Wish {
  readonly person: PersonId;
  readonly resolve: (replies: Replies | undefined) => void;
}

async function readReplies(graph: Graph, log: Log, wishes: readonly Wish[]): Promise<void> {
  const answers = await readAll(
    graph,
    wishes.map(({ person }) => ({
      path: `/users/${encodeURIComponent(person)}/mailboxSettings/automaticRepliesSetting`,
      headers: inUtc,
    })),
  );
  for (const answer of answers) logFailure(log, 'absence', answer);
  wishes.forEach(({ resolve }, index) => resolve(repliesIn(answers[index])));
}

function repliesIn(answer: GraphAnswer | undefined): Replies | undefined {
  return answer?.kind === 'answered' ? Replies.safeParse(answer.body).data : undefined;
}

function isAwayBy(
  { status, scheduledStartDateTime, scheduledEndDateTime }: Replies,
  at: Temporal.Instant,
): 'yes' | 'no' | 'unknown' {
  const kind = status.toLowerCase();
  if (kind === 'disabled') return 'no';
  if (kind === 'alwaysenabled') return 'yes';
  const start = scheduledStartDateTime ? instantOf(scheduledStartDateTime) : undefined;
  const end = scheduledEndDateTime ? instantOf(scheduledEndDateTime) : undefined;
  if (kind !== 'scheduled' || start === undefined || end === undefined) return 'unknown';
  const isWithin = Temporal.Instant.compare(start, at) <= 0 && Temporal.Instant.compare(at, end) < 0;
  return isWithin ? 'yes' : 'no';
}
