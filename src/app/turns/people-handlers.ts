import { addRecipient, chooseForCase, excludePerson, searchForCase, showPeople } from './case-people.ts';
import { answerFirstAid, declineFirstAid } from './first-aid-actions.ts';
import { chooseForDraft, searchForDraft, startSearch } from './find-person.ts';
import type { Handlers } from './handlers.ts';

/** Looking for people, for a draft or in a case; keeping somebody out, telling one more, first aid. */
export const peopleHandlers = {
  'find-person': startSearch,
  'search-person': (context, data) => {
    const { purpose } = data;
    return purpose === 'exclude' || purpose === 'add'
      ? searchForCase(context, purpose, data)
      : searchForDraft(context, purpose, data);
  },
  'choose-person': (context, data) => {
    const { purpose } = data;
    return purpose === 'exclude' || purpose === 'add'
      ? chooseForCase(context, purpose, data)
      : chooseForDraft(context, purpose, data);
  },
  'show-people': showPeople,
  'find-in-case': (context, { caseId, purpose }) => searchForCase(context, purpose, { caseId }),
  'exclude-person': excludePerson,
  'add-recipient': addRecipient,
  'answer-first-aid': answerFirstAid,
  'decline-first-aid': declineFirstAid,
} satisfies Partial<Handlers>;
