const of = (pledge: string) => `/arbete/lofte/${pledge}`;
const inDraft = (pledge: string) => `${of(pledge)}/utkast`;

/** The addresses where a pledge's text is written, approved and changed. Ids are rows'. */
export const draftPaths = {
  begin: '/arbete/lofte/nytt',
  import: '/arbete/importera',
  draft: inDraft,
  frame: (pledge: string) => `${inDraft(pledge)}/ramar`,
  areas: (pledge: string) => `${inDraft(pledge)}/omraden`,
  add: (pledge: string, area: string) => `${inDraft(pledge)}/atagande/nytt?omrade=${area}`,
  commitment: (pledge: string, commitment: string) => `${inDraft(pledge)}/atagande/${commitment}`,
  drop: (pledge: string, commitment: string) => `${inDraft(pledge)}/atagande/${commitment}/utga`,
  origins: (pledge: string, commitment?: string) => `${inDraft(pledge)}/harkomst${commitment ? `#${commitment}` : ''}`,
  approval: (pledge: string) => `${of(pledge)}/godkann`,
  change: (pledge: string) => `${of(pledge)}/andra`,
  changeOf: (pledge: string, commitment: string) => `${of(pledge)}/andra/${commitment}`,
  withdrawalOf: (pledge: string, commitment: string) => `${of(pledge)}/andra/${commitment}?utga`,
  publication: (commitment: string, item?: string) => `/arbete/atagande/${commitment}/publicering${item ? `?uppgift=${item}` : ''}`,
};
