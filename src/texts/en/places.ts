import type { Texts } from '../texts.ts';

export const places: Texts['places'] = {
  test: {
    channel: { title: 'Test: the channel works', body: 'This is only a test. You need not do anything.' },
    groupChat: {
      title: 'Test: the group chat works',
      body: 'This is only a test. You need not do anything.',
    },
  },
  ask: {
    title: { channel: 'Shall I write in that channel?', groupChat: 'Shall I write in that group chat?' },
    notSure: 'I cannot see whether the channel is private. Connect it only if it is.',
    isPrivate:
      'I only write neutral messages there. Each person opens a case alone, and it is not shown to others.',
    group: (names) =>
      `I cannot see who is in the chat. Connect it only if nobody is in it other than ${names}.`,
    groupOfUnit:
      'I cannot see who is in the chat. Connect it only if nobody is in it other than the manager, the deputy and the health and safety representative.',
    readers: (names) => `According to the organisation file, these people can read it: ${names}.`,
    replaces: 'The unit already has a place. The new one takes over.',
    unit: 'Which unit does it belong to?',
    more: 'These are the first units without a place. The others appear as some of these are connected.',
    chooseUnit: 'Choose a unit.',
    connect: { channel: 'I want to connect the channel', groupChat: 'I want to connect the chat' },
  },
  news: {
    connected: {
      title: 'The place is connected',
      body: (unit) =>
        `The test was posted there. When something happens in ${unit}, I write a neutral message in the same place.`,
    },
    'under-way': {
      title: 'I am on it',
      body: () => 'I am sending a test now. Write "connect" here in a moment to see how it went.',
    },
    'not-posted': {
      title: 'The test did not arrive',
      body: () => 'Check that the app was added to that very channel or chat. Then write "connect" again.',
    },
    'not-private': {
      title: 'The channel is not private',
      body: () =>
        'More people can read it than should. Make a private channel, add the app to it, and write "connect" there.',
    },
    'in-file': {
      title: 'The unit has another channel',
      body: (unit) =>
        `The organisation file names a channel for ${unit}, and that one counts. An administrator can change the file.`,
    },
    'has-channel': {
      title: 'The unit has a channel',
      body: (unit) =>
        `${unit} uses a private channel, so the chat is not connected. Write "disconnect" in the channel first.`,
    },
    'of-another': {
      title: 'Another unit uses this place',
      body: () => 'Each unit needs a place of its own. Write "disconnect" there first, or choose another.',
    },
    overtaken: {
      title: 'Somebody else was first',
      body: () =>
        'The unit or the place has just been connected to something else. Write "connect" again if it should change.',
    },
    ended: {
      title: 'The place is no longer connected',
      body: (unit) => `From now on I write to the manager and the others in ${unit} one by one.`,
    },
    'app-removed': {
      title: 'The app was removed from the channel or chat',
      body: (unit) =>
        `I cannot write there, so I write to each person in ${unit} alone. Add the app again and write "connect" there.`,
    },
    'none-here': {
      title: 'There is nothing to disconnect',
      body: () => 'The place is not connected to a unit.',
    },
    how: {
      title: 'How to connect a channel',
      body: () =>
        'Add the app to the private channel and write "@Chikanehjælpen connect" there. Write "disconnect" in the same place to end it.',
    },
  },
  warning: 'Everybody who owns the team can see the name of the channel. Put no names or cases in it.',
  group: 'If one of them changes, I stop using the chat. Then write "connect" again.',
  disconnect: 'I want to disconnect',
};
