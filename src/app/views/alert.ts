import type { Alert } from '../../alert/alert.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** An alert as its person sees it. */
export function alertStatusData(
  { organisation }: Services,
  { asked, next, seen, unansweredAt }: Alert,
  repeated = false,
) {
  return {
    asked: asked.map(({ person }) => nameOf(organisation, person)),
    hasNext: next.length > 0,
    ...(seen === undefined ? {} : { seen: { name: nameOf(organisation, seen.by), at: seen.at } }),
    isUnanswered: unansweredAt !== undefined,
    repeated,
  };
}

/** An alert as somebody who was asked sees it. */
export function alertOnCallData(
  { organisation }: Services,
  { id, person, seen }: Alert,
  { reader, repeated }: { reader: PersonId; repeated: boolean },
) {
  return {
    alert: id,
    person,
    name: nameOf(organisation, person),
    ...(seen === undefined
      ? {}
      : {
          seen: {
            name: nameOf(organisation, seen.by),
            at: seen.at,
            isReader: seen.by === reader,
          },
        }),
    repeated,
  };
}
