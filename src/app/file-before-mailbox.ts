import { personOf } from '../organisation/directory.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Absence } from '../ports/absence.ts';

/**
 * Who is away, by the organisation file first: whoever has days away there is there on all others, whatever Outlook says.
 * Only of people without any is the mailbox asked, and what it does not know the file answers.
 */
export function fileBeforeMailbox(
  file: Organisation,
  inFile: Absence,
  inMailbox: Absence | undefined,
): Absence {
  if (inMailbox === undefined) return inFile;
  return {
    async isAway(id, at) {
      const isInFile = (personOf(file, id)?.away.length ?? 0) > 0;
      const answer = isInFile ? 'unknown' : await inMailbox.isAway(id, at);
      return answer === 'unknown' ? inFile.isAway(id, at) : answer;
    },
  };
}
