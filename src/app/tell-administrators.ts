import type { AdministratorNotice } from '../organisation/administrator-notice.ts';
import type { PersonId } from '../organisation/ids.ts';
import { errorFields } from '../ports/error-name.ts';
import type { Services } from './services.ts';
import { tellPerson } from './tell-person.ts';

/**
 * Tells every administrator, once for each `key` (any text, for example `wake-poisoned-7KXM4Q2P`), however often and
 * from wherever it is called. It only writes the notice down; `sendNotices` delivers it within a minute, in the
 * daytime. Never throws, so that a case's own work goes on. False when storage could not keep it: who must be sure
 * calls again later. People who are kept out of the case that it is about are left out.
 */
export async function tellAdministrators(
  services: Services,
  notice: AdministratorNotice,
  key: string,
  keptOut: readonly PersonId[] = [],
): Promise<boolean> {
  const { organisation, log } = services;
  const told = organisation.administrators.filter((person) => !keptOut.includes(person));
  // Whoever is kept out may read the log: that nobody is told because of them must not stand there.
  if (organisation.administrators.length === 0) log.warn('notice.nobody', { about: notice.kind });
  const content = { kind: 'administrator', notice } as const;
  try {
    const isNew = await Promise.all(
      told.map((recipient) => tellPerson(services, { recipient, key, content })),
    );
    if (isNew.includes(true)) log.warn('notice.kept', { about: notice.kind });
    return true;
  } catch (error) {
    log.error('notice.failed', { about: notice.kind, ...errorFields(error) });
    return false;
  }
}
