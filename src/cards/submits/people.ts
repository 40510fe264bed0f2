import { addRecipientCard } from '../add-recipient.ts';
import { casePeopleCard } from '../case-people.ts';
import { caseReadersCard } from '../case-readers.ts';
import { excludePersonCard } from '../exclude-person.ts';
import { findPersonCard } from '../find-person.ts';
import { firstAidAnswerCard } from '../first-aid-answer.ts';
import { someoneJoinedCard } from '../someone-joined.ts';

/** Who is told, who is not, and who takes part. */
export const peopleSubmits = {
  ...addRecipientCard.submits,
  ...casePeopleCard.submits,
  ...caseReadersCard.submits,
  ...excludePersonCard.submits,
  ...findPersonCard.submits,
  ...firstAidAnswerCard.submits,
  ...someoneJoinedCard.submits,
};
