import {
  askCollect,
  cancelCollect,
  finishCollect,
  requestCollect,
  showCollect,
  takeCollect,
} from './collect-actions.ts';
import { askName, askRemove, removeEvidence, saveName } from './evidence-actions.ts';
import { askPack, getPack, openEvidence } from './evidence-links.ts';
import { answerWhatAndShow, howToAdd, showEvidence } from './evidence-list.ts';
import { askMove, keepInDraft, moveEvidence } from './evidence-moves.ts';
import type { Handlers } from './handlers.ts';

/** Files that are kept, and somebody who keeps them for the person. */
export const evidenceHandlers = {
  'show-evidence': (context, data) => showEvidence(context, data),
  'what-and-evidence': answerWhatAndShow,
  'add-evidence': howToAdd,
  'open-evidence': openEvidence,
  'name-evidence': askName,
  'save-evidence-name': saveName,
  'ask-remove-evidence': askRemove,
  'remove-evidence': removeEvidence,
  'ask-evidence-pack': askPack,
  'get-evidence-pack': getPack,
  'ask-move-evidence': askMove,
  'move-evidence': moveEvidence,
  'keep-evidence': keepInDraft,
  'ask-collect': askCollect,
  'request-collect': requestCollect,
  'cancel-collect': cancelCollect,
  'take-collect': takeCollect,
  'finish-collect': finishCollect,
  'show-collect': showCollect,
} satisfies Partial<Handlers>;
