/** Last step: the exact recipients and the exact text, before the yes. */
export const intakePreview = {
  step: 'Trin 5 af 5',
  title: 'Se det, før du siger ja',
  body: 'Intet er sendt endnu. Hvis du siger ja, sker kun det, der står her.',
  recipients: 'De får besked',
  sees: (names: string) => `Det kan ${names} se, når sagen åbnes`,
  name: 'Dit navn og din enhed',
  recipient: (name: string, role: string, how: string) => `${name} (${role}): ${how}`,
  viaChannel: 'i den private kanal',
  viaChat: 'i en privat chat',
  channel: 'Teksten i den private kanal. Alle, der læser kanalen, kan se den',
  words: 'Dine egne ord, som lederen kan læse',
  wordsKept: 'Dine egne ord bliver ikke vist for nogen.',
  cannotBeUndone: 'Du kan trække sagen tilbage bagefter. Men det, nogen har læst, kan jeg ikke gøre ulæst.',
  technical: 'Arbejdspladsens it-folk kan teknisk set læse chats og kanaler i Teams.',
  send: 'Ja, jeg vil sende det',
};
