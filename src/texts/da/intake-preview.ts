/** Last step: the exact recipients and the exact text, before the yes. */
export const intakePreview = {
  step: 'Trin 5 af 5',
  title: 'Se det igennem, før du bestemmer dig',
  body: 'Intet er sendt endnu. Her ser du, hvem der får besked, og hvad de kan se.',
  dates: 'De kan også se datoerne i sagen, og lederen får påmindelser om dem.',
  datesOfOthers: 'De andre kan også se datoerne i sagen, og lederen får påmindelser om dem.',
  datesAlone: 'De kan også se datoerne i sagen. Der er ingen leder med, så påmindelserne går til dig selv.',
  datesOfOthersAlone:
    'De andre kan også se datoerne i sagen. Der er ingen leder med, så påmindelserne går til dig selv.',
  recipients: 'Disse personer får besked',
  sees: (names: string) => `Det kan ${names} se i sagen`,
  name: 'Dit navn og din enhed',
  mail: 'Din mailadresse på arbejdet',
  rest: 'Resten af sagen',
  nothingElse: 'vises ikke, heller ikke datoerne',
  recipient: (name: string, role: string, how: string) => `${name} (${role}): ${how}`,
  viaChannel: { channel: 'i den private kanal', groupChat: 'i den fælles gruppechat' },
  viaChat: 'i en privat chat',
  channel: {
    channel: (names: string) => `Teksten i den private kanal, som ${names} kan læse`,
    groupChat: (names: string) => `Teksten i den fælles gruppechat, som ${names} kan læse`,
  },
  words: 'Dine egne ord. Ledere, du har valgt, kan læse dem',
  readWords: 'Jeg vil læse mine ord igen',
  wordsKept: 'Dine egne ord bliver ikke vist for nogen i sagen.',
  cannotBeUndone:
    'Du kan trække sagen tilbage senere. Men det, nogen har nået at læse, kan ikke tages tilbage.',
  technical: 'Arbejdspladsens it-folk kan teknisk set læse chats og kanaler i Teams.',
  correct: 'Jeg vil rette noget',
  send: 'Ja, jeg vil sende det',
};

/** Which step to correct, asked from the preview. */
export const intakeCorrect = {
  title: 'Hvad vil du rette?',
  body: 'Resten er, som det var. Bagefter ser du det hele igen, og intet er sendt.',
  steps: {
    when: 'Hvornår og hvem det kom fra',
    what: 'Hvad der skete',
    who: 'Hvem der får besked',
    weight: 'Hvor meget det fylder',
  },
  back: 'Det er godt, som det er',
};
