/** Danish texts of 15 words or more that are harder than LIX 35, each with the reason, by their place in the texts. */
export const lixExceptions: Readonly<Record<string, string>> = {};
