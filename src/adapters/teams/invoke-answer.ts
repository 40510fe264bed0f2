import type { Reply } from '../../ports/turn.ts';
import { cardType } from './card-attachment.ts';
import type { HttpAnswer } from './http-answer.ts';

/** Answer to a click: only the person who clicked sees it. HTTP is always 200, or Teams shows words of its own. */
export function clickAnswer(reply: Reply): HttpAnswer {
  switch (reply.kind) {
    case 'card':
      return answer(200, cardType, reply.card);
    case 'text':
      return answer(200, 'application/vnd.microsoft.activity.message', reply.text);
    case 'nothing':
      return answer(200, 'application/vnd.microsoft.activity.message', '');
  }
}

/** Answer to a click that could not be carried out. */
export function failedClickAnswer(sentence: string): HttpAnswer {
  return answer(500, 'application/vnd.microsoft.error', { code: 'Failed', message: sentence });
}

function answer(statusCode: number, type: string, value: unknown): HttpAnswer {
  return { status: 200, body: { statusCode, type, value } };
}
