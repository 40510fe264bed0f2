import { describe, it } from 'vitest';
import { decideErasePrivateText } from '../../src/case/erase-private-text.ts';
import { acknowledged, closed, reported, withdrawn } from './example-case.ts';
import { given } from './specification.ts';

const kept = (endedBefore: string) => ({ because: 'retention', endedBefore }) as const;
const erased = { type: 'PrivateTextWasErased', because: 'retention' } as const;
/** Each event comes an hour after the one before: the end at 10:00 UTC. */
const end = '2026-11-20T10:00:00.000Z';

describe('erasing what the person wrote', () => {
  it.each([closed, withdrawn])('is for a case that has ended: %o', (how) => {
    given(reported(), how)
      .when((state) => decideErasePrivateText(state, { because: 'asked' }))
      .then({ kind: 'accepted', events: [{ ...erased, because: 'asked' }], messages: [] });
  });

  it('never for an open one, however old and whoever asks', () => {
    for (const request of [{ because: 'asked' } as const, kept('2099-01-01T00:00:00.000Z')])
      given(reported(), acknowledged)
        .when((state) => decideErasePrivateText(state, request))
        .then({ kind: 'refused', reason: 'still-open' });
  });

  it('comes when it has been kept long enough, counted from the end and not a millisecond early', () => {
    given(reported(), closed)
      .when((state) => decideErasePrivateText(state, kept(end)))
      .then({ kind: 'refused', reason: 'too-early' });
    given(reported(), closed)
      .when((state) => decideErasePrivateText(state, kept('2026-11-20T10:00:00.001Z')))
      .then({ kind: 'accepted', events: [erased] });
  });

  it('is said once', () => {
    given(reported(), closed, erased)
      .when((state) => decideErasePrivateText(state, { because: 'asked' }))
      .then({ kind: 'nothing' });
  });
});
