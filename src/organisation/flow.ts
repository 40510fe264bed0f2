import { z } from 'zod';

/** The organisation's own flows (Power Automate or Logic Apps): each has an address of its own. */
export const FlowName = z.enum(['reminders', 'debriefing']);
export type FlowName = z.infer<typeof FlowName>;

/**
 * Why a flow did not take what it was given: switched off or removed, the bot may not call it, called too often, no
 * answer, no proof of who we are to be had, or it refuses for another reason.
 */
export const FlowTrouble = z.enum(['off', 'not-allowed', 'throttled', 'no-answer', 'no-token', 'refused']);
export type FlowTrouble = z.infer<typeof FlowTrouble>;
