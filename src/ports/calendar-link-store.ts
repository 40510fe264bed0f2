import type { CaseId } from '../case/ids.ts';

/** What a link to a calendar file stands for. */
export interface CalendarLink {
  readonly caseId: CaseId;
  /** Round of the debriefing that was approved. */
  readonly round: number;
}

/** Links that lead to a calendar file. The token is random and says nothing; the file is made when it is fetched. */
export interface CalendarLinkStore {
  write(token: string, link: CalendarLink): Promise<void>;
  read(token: string): Promise<CalendarLink | undefined>;
}
