import { siteToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

const menusMove = 'Menus change often. If the words do not match, look for something similar.';

export const takeDown: GuidanceText['take-down'] = {
  name: 'Get something taken down',
  sections: {
    order: {
      title: 'Get something taken down',
      lead: ['This is not a task for you alone. Your manager or someone else can do it with you or for you.'],
      steps: [
        'First save the link, the time, the name and a picture of the screen. Type “screenshot”, and I will show you how it is done.',
        'Report it to the service where it is. Choose the service below.',
        'Look again after two days, and then once a week.',
        'If it is still there, choose “If the service says no”.',
      ],
      after: [
        'Nobody can promise that something will be removed. It may also be in other places.',
        `You can get advice from ${siteToTap('digitaltAnsvar')}. ${siteToTap('sletDet')} is for children and young people, but everybody can use their guides.`,
      ],
    },
    meta: {
      title: 'Facebook, Instagram, Threads',
      lead: [menusMove],
      steps: [
        'Find the post, the message or the profile. On Messenger you do the same.',
        'Tap the three dots, and choose to report it.',
        'Choose what fits best: harassment, threats, a fake profile or private information.',
        'If it is in a group, write to the person who runs the group as well.',
      ],
      after: [
        `There are also forms about pictures, private information and fake profiles. They can be used without an account. Begin at ${siteToTap('facebook')} or ${siteToTap('instagram')}.`,
      ],
    },
    x: {
      title: 'X',
      lead: [menusMove],
      steps: [
        'Tap the three dots at the post, and choose to report it.',
        'Choose harassment, private information or a fake profile.',
      ],
      after: [`There is also a form about illegal content in the EU. Begin at ${siteToTap('x')}.`],
    },
    tiktok: {
      title: 'TikTok',
      lead: [menusMove],
      steps: [
        'Hold your finger on the video or the comment, and choose to report it.',
        'Choose what fits best. There is also a choice for illegal content in the EU.',
        'Look for comments too, and whether others have used the video in their own.',
      ],
      after: [`There is a form about private information at ${siteToTap('tiktok')}.`],
    },
    youtube: {
      title: 'YouTube',
      lead: [menusMove],
      steps: [
        'Find the three dots at the video, and choose to report it.',
        'If you can be recognised, use the form about privacy.',
      ],
      after: [
        'The person who uploaded the video may be told first. Talk to your manager before you complain.',
        `Begin at ${siteToTap('youtube')}.`,
      ],
    },
    linkedin: {
      title: 'LinkedIn',
      lead: [menusMove],
      steps: [
        'Tap the three dots at the post or the profile, and choose to report it.',
        'For a fake profile there is a form of its own.',
      ],
      after: [`They may ask for proof of who you are. Begin at ${siteToTap('linkedin')}.`],
    },
    snapchat: {
      title: 'Snapchat',
      lead: [
        'Things can disappear by themselves, so save them first. The sender may be told that you took a screenshot. It is better to photograph the screen with another phone.',
        menusMove,
      ],
      steps: ['Hold your finger on the message or the profile, and choose to report it.'],
      after: [`If you are not on Snapchat yourself, there is a form at ${siteToTap('snapchat')}.`],
    },
    search: {
      title: 'Google and other search engines',
      lead: ['They can remove a link from their results. The page itself stays.', menusMove],
      steps: [
        'Find the three dots at the result, and ask to have it removed.',
        'For private information or intimate images there are forms of their own.',
        'In the EU you can also ask to have old or wrong results about yourself removed.',
      ],
      after: [`Begin at ${siteToTap('google')}. Bing and others have something similar.`],
    },
    website: {
      title: 'A website or blog',
      lead: ['Your manager or IT can write for you.'],
      steps: [
        'Write to whoever is behind the page. Ask to have it removed, and keep the answer.',
        'Find the company that has the page on its computers. It is called a host.',
        'Report it to the company. In the EU it must be able to receive such reports.',
      ],
    },
    domain: {
      title: 'Addresses ending in .dk',
      lead: [
        `At ${siteToTap('domains')} you can see who has an address ending in .dk. The name may be hidden.`,
        'Punktum dk seldom closes an address. It happens when the name is misused, or for fraud or wrong details about the owner. It also happens when something very serious is clearly against the law.',
        `The Danish Complaints Board for Domain Names (${siteToTap('domainNames')}) only looks at disputes over the name itself. It cannot remove what is on the page.`,
      ],
    },
    refused: {
      title: 'If the service says no',
      lead: ['It is not your fault, and there are other options.'],
      steps: [
        'Complain to the service. In the EU this can as a rule be done for at least six months after the answer.',
        'Ask your manager or HR to look at the rest. There are complaint bodies outside the courts. The service does not have to follow them.',
        `You can also complain to the Agency for Digital Government at ${siteToTap('services')}. If it is a large service, they pass the complaint on to another country or the EU.`,
        'If there is information about you, choose “The Data Protection Agency”.',
      ],
    },
    authority: {
      title: 'The Data Protection Agency',
      lead: ['They can look at whether information about you may be online. Go in this order.'],
      steps: [
        'Write first to the person who posted it.',
        'Then write to the service.',
        `After that, complain at ${siteToTap('dataProtection')}.`,
      ],
      after: [
        'You are the one who can complain. If your workplace is to do it, you need to give it a power of attorney.',
        'A complaint without a name is normally not dealt with. Send text and pictures: they do not take sound, video or links.',
      ],
    },
  },
};
