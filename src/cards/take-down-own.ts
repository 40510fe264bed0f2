import { z } from 'zod';
import template from '../../adaptive-cards/take-down-own.json' with { type: 'json' };
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { addItemClick, listView, takeDownChoiceClick, TakeDownList } from './take-down-words.ts';

/** The same for the person: how it stands, and what they may add or choose. Nothing is asked of them. */
export const takeDownOwnCard = defineCard(
  withHelpNow({
    name: 'take-down-own',
    template,
    data: TakeDownList.extend({ follows: z.boolean(), hasPower: z.boolean() }),
    view: (data, { texts, commandId }) => {
      const { own } = texts.takeDown;
      const { caseId, follows, hasPower } = data;
      return {
        ...listView(data, { texts, states: own.states, commandId }),
        title: own.title,
        fallbackText: own.title,
        body: own.body,
        hint: own.hint,
        more: own.more,
        mayChoose: data.isOpen || hasPower || follows,
        chosen: [...(follows ? [own.following] : []), ...(hasPower ? [own.powerGiven] : [])],
        mayFollow: data.isOpen || follows,
        follow: follows ? own.unfollow : own.follow,
        followClick: { caseId, commandId, choice: 'follow', yes: !follows },
        mayPower: data.isOpen || hasPower,
        power: hasPower ? own.powerTake : own.powerGive,
        powerBody: own.powerBody,
        powerClick: { caseId, commandId, choice: 'power', yes: !hasPower },
        back: texts.shared.showCase,
      };
    },
    submits: {
      'add-take-down': addItemClick,
      'choose-take-down': takeDownChoiceClick,
      'show-case': caseClick,
    },
  }),
);
