import { z } from 'zod';
import { answerOf, type Graph, type GraphAnswer, type GraphCall } from './request.ts';

const mostInOne = 20;

const Responses = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});

/** A read that can stand in a batch. */
export type BatchedRead = Pick<GraphCall, 'path' | 'headers'>;

/**
 * Many reads in few calls (JSON batching, at most 20 each). The answers stand in the order of the reads, and each is
 * its own: one may be throttled while its neighbours are answered. A read that gets no answer is a doubt; after a batch
 * that failed as a whole nothing more is asked.
 */
export async function readAll(
  graph: Graph,
  reads: readonly BatchedRead[],
  now: () => number = Date.now,
): Promise<readonly GraphAnswer[]> {
  const answers: GraphAnswer[] = [];
  for (let from = 0; from < reads.length; from += mostInOne) {
    const some = await readSome(graph, reads.slice(from, from + mostInOne), now);
    // While Graph is down, each further batch would wait for its time-out.
    if (!Array.isArray(some)) return [...answers, ...reads.slice(from).map(() => some)];
    answers.push(...some);
  }
  return answers;
}

/** An answer for each, or the one that the whole batch got. */
async function readSome(
  graph: Graph,
  reads: readonly BatchedRead[],
  now: () => number,
): Promise<GraphAnswer[] | Exclude<GraphAnswer, { kind: 'answered' }>> {
  const requests = reads.map(({ path, headers }, index) => ({
    id: String(index),
    method: 'GET',
    url: path,
    ...(headers !== undefined && { headers }),
  }));
  const whole = await graph({ method: 'POST', path: '/$batch', body: { requests }, service: 'batch' });
  if (whole.kind !== 'answered') return whole;
  const responses = Responses.safeParse(whole.body).data?.responses ?? [];
  return reads.map((_, index) => {
    const response = responses.find(({ id }) => id === String(index));
    if (response === undefined) return { kind: 'doubt', reason: 'no-answer' };
    const { status, headers = {}, body } = response;
    return answerOf({ status, headers: new Headers(headers), body }, now());
  });
}
