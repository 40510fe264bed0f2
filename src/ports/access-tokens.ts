/**
 * Tokens of the bot's own identity for another service of Microsoft's, for example `https://graph.microsoft.com`. Held
 * until shortly before their end. Throws when the token service does not answer within ten seconds or refuses.
 */
export type AccessTokens = (audience: string) => Promise<string>;
