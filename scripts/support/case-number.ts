import { CaseId } from '../../src/case/ids.ts';

/** A case number as somebody types it, with or without the hyphen, in any case; nothing for anything else. */
export function caseNumberFrom(text: string | undefined): CaseId | undefined {
  return CaseId.safeParse(text?.trim().toUpperCase().replace('-', '')).data;
}
