import { z } from 'zod';
import { OrganisationShape } from './organisation-shape.ts';

/** JSON schema of the organisation file, for editors that check while one types. References are checked at start. */
export function organisationJsonSchema(): unknown {
  const schema = z.toJSONSchema(OrganisationShape, { io: 'input', target: 'draft-7' });
  return { title: 'Organisation file of Chikanehjælpen', ...schema };
}
