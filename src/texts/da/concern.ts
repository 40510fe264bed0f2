/** What is said because a colleague is worried: to the person, to whoever leads, and to who checks it. */
export const concern = {
  asked: {
    title: 'En kollega tænker på dig',
    body: (by: string) =>
      `${by} er bekymret for dig og har spurgt, om du vil have hjælp. Ingen andre har fået besked.`,
    bodyAgain: (by: string) =>
      `${by} er bekymret for dig og har spurgt, om du vil have hjælp. Det spørgsmål har jeg ikke givet videre til andre.`,
    yours: 'Du bestemmer. Du behøver ikke svare.',
    want: 'Jeg vil have hjælp',
    mute: 'Jeg vil ikke spørges igen',
  },
  told: {
    title: {
      told: 'En kollega er bekymret for dig',
      again: 'Der er igen en, der er bekymret for dig',
      'passed-on': 'Jeg har spurgt en til',
      seen: 'Beskeden om dig er set',
      'chain-ended': 'Ingen har kvitteret endnu',
      state: 'Det er sagt om dig',
    },
    told: 'En kollega har sagt det til ledelsen. Du bestemmer, hvad du vil fortælle, og om du vil have hjælp.',
    again: 'Det er sagt en gang til. Det er stadig dig, der bestemmer, hvad du vil fortælle.',
    'passed-on': (name: string) => `Nu har jeg også spurgt ${name}. Du behøver ikke gøre noget.`,
    seen: (name: string) => `${name} har set beskeden om dig.`,
    'chain-ended': 'Jeg har spurgt alle, jeg må spørge. Ring gerne til en, du er tryg ved.',
    state: 'Du bestemmer, hvad du vil fortælle, og om du vil have hjælp.',
    nobody: 'Jeg har ikke sagt det til nogen.',
    heading: 'Det står der i beskeden',
    whoHeading: 'De har fået beskeden',
    toldAt: (who: string, moment: string) => `${who}, ${moment}`,
    seenAt: (moment: string) => `har set den ${moment}`,
    by: (names: string) => `Det er ${names}, der har sagt det.`,
    anonymous: 'Jeg siger ikke, hvem det er.',
    own: 'Jeg vil fortælle det selv',
    noHelp: 'Jeg vil ikke have hjælp til det',
    keepOut: 'Jeg vil holde en af dem ude',
    ended: {
      'own-case': 'Du har sagt, at du selv vil fortælle.',
      'no-help': 'Du har sagt, at du ikke vil have hjælp til det.',
      time: 'Det er længe siden nu. Jeg gør ikke mere.',
    },
  },
  answer: {
    'own-case': {
      title: 'Så er det dig, der fortæller',
      body: 'De, der fik besked, får at vide, at du har svaret. De får ikke mere at vide, før du siger ja.',
    },
    'no-help': {
      title: 'Det er helt i orden',
      body: 'De, der fik besked, får at vide, at du har svaret og selv bestemmer. Du kan altid skrive "chikane" til mig.',
    },
    'want-help': {
      title: 'Godt, at du vil have hjælp',
      body: 'Vi begynder forfra, og det er dig, der fortæller. Ingen får besked, før du siger ja.',
    },
    later: {
      title: 'Det er helt i orden',
      body: 'Du behøver ikke gøre noget. Du kan altid skrive "chikane" til mig.',
    },
    mute: {
      title: 'Jeg spørger dig ikke igen',
      body: 'Kollegaer kan ikke længere spørge dig gennem mig. Siger en kollega noget til en leder, får du det stadig at vide.',
    },
    knows: (names: string) =>
      `${names} ved, at en kollega er bekymret. Du vælger selv, hvem der skal vide mere.`,
    start: 'Jeg vil begynde',
    letKnow: (name: string) =>
      `Må ${name} få at vide, at du har svaret? Det bestemmer du. Jeg siger ikke, hvad du svarede.`,
    letKnowButton: 'Ja, det må du gerne',
  },
  keepOut: {
    title: 'Hvem må ikke vide mere?',
    body: 'Beskeden kan ikke tages tilbage. Men personen får ikke mere at vide fra mig og kan ikke gøre mere her.',
    person: 'Vælg en person',
    missing: 'Vælg en person, eller gå tilbage.',
    next: (name: string) => `Har personen opgaven nu, spørger jeg i stedet ${name}.`,
    nobody: 'Har personen opgaven nu, har jeg ikke andre at spørge.',
    confirm: 'Jeg vil holde personen ude',
  },
  leader: {
    summary: 'En kollega er bekymret for en medarbejder',
    answeredSummary: 'Der er svar fra en medarbejder',
    title: (name: string) => `En kollega er bekymret for ${name}`,
    talk: (name: string) => `Tal med ${name} i dag, i ro. Spørg, hvad der vil hjælpe.`,
    danger: (name: string, emergency: string) =>
      `Kollegaen mener, at ${name} er i fare. Gør noget nu: Ring til ${name}. Svarer ${name} ikke, eller er faren der endnu, så ring ${emergency}.`,
    afterDanger: (name: string) => `Spørg, hvad der vil hjælpe, når ${name} er i sikkerhed.`,
    helpersOnly: 'Tal kun med dem, der skal hjælpe nu.',
    kind: (kinds: string) => `Det handler måske om: ${kinds}.`,
    by: (names: string) => `Det er ${names}, der har sagt det.`,
    anonymous: 'Spørg ikke, hvem der har sagt det.',
    silent: (name: string) => `Tal ikke med andre om det, før ${name} siger ja.`,
    knows: (name: string) =>
      `${name} får at vide, hvad jeg har skrevet til dig, og bestemmer selv, hvad andre skal vide.`,
    gentle: (name: string) => `Du har allerede en sag sammen med ${name}. Den her besked er ikke en ny sag.`,
    acknowledge: 'Kvittér',
    acknowledged: (name: string, moment: string) => `${name} kvitterede ${moment}.`,
    asked: (moment: string) => `Har ingen kvitteret senest ${moment}, spørger jeg den næste.`,
    answeredTitle: (name: string) => `${name} har svaret`,
    answered: (name: string) =>
      `${name} bestemmer selv, hvad andre skal vide. Vær der, hvis ${name} vil tale.`,
    over: 'Du skal ikke gøre mere.',
    onCall: 'Du får besked, fordi du har vagten.',
  },
  review: {
    title: 'Vil du se på en besked, før den sendes?',
    ask: (by: string, name: string) => `${by} vil spørge, om ${name} har brug for hjælp.`,
    tell: (by: string, name: string) => `${by} vil sige til lederen, at ${name} måske har brug for hjælp.`,
    count: (people: number) =>
      people === 1
        ? 'Det er ikke første gang på kort tid.'
        : `Inden for kort tid handler det om ${people} kolleger.`,
    calm: 'Der kan være en god grund. Tal med den, der har skrevet, hvis du er i tvivl.',
    waits: 'Beskeden venter stadig. Den bliver ikke sendt, før nogen har set på den.',
    approve: 'Jeg vil sende den videre',
    reject: 'Jeg vil stoppe den',
    approved: { title: 'Beskeden er på vej', body: 'Tak, fordi du så på den.' },
    rejected: { title: 'Beskeden er stoppet', body: 'Den, der skrev, får det at vide på en rolig måde.' },
    gone: { title: 'Der er ikke mere at gøre', body: 'Nogen har set på beskeden, eller den er for gammel.' },
  },
};
