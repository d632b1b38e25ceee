import type { MemberRole } from '#domain/actor.ts';
import { municipality, policeArea } from './exempelkommun/frame.ts';

/** An account of the invented Exempelkommun, for trying the product: one for each role. Nobody is called so. */
export type ExampleAccount = { email: string; name: string; organisation: string; role: MemberRole };

const account = (address: string, name: string, organisation: string, role: MemberRole): ExampleAccount => ({
  email: `${address}@exempelkommun.example`,
  name,
  organisation,
  role,
});

/** They can sign in only while the examples are on, and reach nothing but the examples. */
export const exampleAccounts = {
  'municipality-council': account('kommun.fortroendevald', 'Förtroendevald i Exempelkommun', municipality, 'council'),
  'municipality-coordinator': account('kommun.samordnare', 'Samordnare i Exempelkommun', municipality, 'coordinator'),
  'municipality-publisher': account('kommun.utgivare', 'Utgivare i Exempelkommun', municipality, 'publisher'),
  'municipality-admin': account('kommun.admin', 'Administratör i Exempelkommun', municipality, 'admin'),
  'police-coordinator': account('polis.kommunpolis', 'Kommunpolis i Exempel', policeArea, 'coordinator'),
  'police-publisher': account('polis.utgivare', 'Utgivare hos polisen i Exempel', policeArea, 'publisher'),
  'police-admin': account('polis.admin', 'Administratör hos polisen i Exempel', policeArea, 'admin'),
  'partner-coordinator': account('bostadsbolaget.samordnare', 'Samordnare på Bostadsbolaget Exempel', 'bostadsbolaget-exempel', 'coordinator'),
} as const satisfies Record<string, ExampleAccount>;
