import type { z } from 'zod';
import { OrganisationShape } from './organisation-shape.ts';
import { referenceProblems } from './references.ts';

/**
 * The organisation as its file describes it (design.md section 7): every id it mentions exists, ids are unique,
 * no unit lies above itself, and a person is a member of at most one unit.
 */
export const Organisation = OrganisationShape.superRefine((shape, context) => {
  for (const { path, message } of referenceProblems(shape)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});
export type Organisation = z.infer<typeof Organisation>;
export type { Person, Unit } from './organisation-shape.ts';
