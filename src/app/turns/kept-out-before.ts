import type { PersonId } from '../../organisation/ids.ts';
import { isDrill } from '../../case/ids.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import type { TurnContext } from './turn-context.ts';

/** Whom the person wants kept out, by their draft and their cases, exercises left out: so that it need not be said again. */
export async function keptOutBefore({ services, person }: TurnContext): Promise<readonly PersonId[]> {
  const { drafts, people, cases } = services;
  const [draft, own] = await Promise.all([
    drafts.read(person).catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    }),
    people.casesOf(person),
  ]);
  const heads = await Promise.all(own.filter((id) => !isDrill(id)).map((caseId) => cases.readHead(caseId)));
  const states = heads.flatMap((head) => (head?.state.reporter === person ? [head.state] : []));
  return [
    ...new Set([
      ...(draft === undefined || isDrill(draft.draft.caseId) ? [] : (draft.draft.answers.notTold ?? [])),
      ...states.flatMap(({ notTold }) => notTold),
    ]),
  ];
}
