import {
  changeTelling,
  chooseColleague,
  colleagueChosen,
  previewTelling,
  showCare,
} from './colleague-actions.ts';
import { sendAsk, sendTell, showDelivery } from './colleague-send.ts';
import {
  answerConcern,
  askWhomToKeepOut,
  keepOutOfConcern,
  letColleagueKnow,
  showConcern,
} from './concern-actions.ts';
import { acknowledgeConcern, reviewConcern } from './concern-duties.ts';
import type { Handlers } from './handlers.ts';

/** A colleague is worried: what the colleague, the person, and whoever is told can do. */
export const colleagueHandlers = {
  'colleague-care': showCare,
  'colleague-choose': (context, data) => chooseColleague(context, data),
  'colleague-chosen': colleagueChosen,
  'colleague-say': previewTelling,
  'colleague-change': changeTelling,
  'colleague-send-ask': sendAsk,
  'colleague-send-tell': sendTell,
  'colleague-delivered': showDelivery,
  'concern-answer': answerConcern,
  'concern-let-know': letColleagueKnow,
  'concern-keep-out-ask': askWhomToKeepOut,
  'concern-keep-out': keepOutOfConcern,
  'show-concern': showConcern,
  'acknowledge-concern': acknowledgeConcern,
  'review-concern': reviewConcern,
} satisfies Partial<Handlers>;
