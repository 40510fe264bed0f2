/** The first, neutral message of a case to leader and AMR. */
export const notification = {
  title: 'Der er en ny sag',
  body: 'En medarbejder har brug for opfølgning. Åbn sagen for at se, hvad der er brug for først.',
  urgentTitle: 'En sag kan ikke vente',
  urgentBody: 'En medarbejder har brug for dig i dag. Åbn sagen nu, og se, hvad der er brug for først.',
  urgentSummary: 'En sag i Chikanehjælpen kan ikke vente',
  reopened: 'En sag er åbnet igen',
  neutral: 'Kortet viser hverken navn eller indhold. Kun de, der er valgt til sagen, kan åbne den.',
  acknowledge: 'Kvittér',
  open: 'Åbn sagen',
  acknowledged: (name: string, moment: string) => `${name} kvitterede ${moment}.`,
  notAcknowledged: 'Ingen har kvitteret endnu.',
  withdrawn: 'Sagen er trukket tilbage',
  closed: 'Sagen er lukket',
  caseNumber: (number: string) => `Sag ${number}`,
  summary: 'Ny besked fra Chikanehjælpen',
};
