import { afterEach, beforeEach } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, type Actor } from './actor.ts';
import { eachTestIn, type Here } from './each-test-in.ts';
import { startWorld } from './services.ts';
import { report, type Answers } from './walk.ts';

/** Where a test is that begins with a case: who is in it, and the card that Anna got when she had sent it. */
export interface HereInCase extends Here {
  readonly caseId: CaseId;
  readonly receipt: unknown;
  readonly anna: Actor;
  readonly mona: Actor;
  readonly ali: Actor;
}

/** Gives each test of a file a world of its own in which Anna has reported this. What still runs at its end comes to rest. */
export function eachTestInCase(answers: Answers): HereInCase {
  const here = eachTestIn(startWorld);
  let reported: Awaited<ReturnType<typeof report>> | undefined;
  beforeEach(async () => {
    reported = await report(here.one, answers);
  });
  afterEach(() => here.one.background.settled());
  const inTest = () => {
    if (reported === undefined) throw new Error('There is a case only while a test runs.');
    return reported;
  };
  return {
    get world() {
      return here.world;
    },
    set world(world) {
      here.world = world;
    },
    get one() {
      return here.one;
    },
    set one(instance) {
      here.one = instance;
    },
    get caseId() {
      return inTest().caseId;
    },
    get receipt() {
      return inTest().receipt;
    },
    get anna() {
      return inTest().anna;
    },
    get mona() {
      return actor('mona', here.one);
    },
    get ali() {
      return actor('ali', here.one);
    },
  };
}
